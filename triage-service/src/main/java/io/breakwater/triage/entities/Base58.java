package io.breakwater.triage.entities;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Base 58 in the two orders of letters that networks use. For short texts: the time grows with the square. */
final class Base58 {
    static final Base58 BITCOIN = new Base58("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    static final Base58 RIPPLE = new Base58("rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz");

    private static final BigInteger BASE = BigInteger.valueOf(58);

    private final String alphabet;

    private Base58(String alphabet) {
        this.alphabet = alphabet;
    }

    /** Exactly so many bytes, null when the text holds others: each zero byte ahead is one first letter of the alphabet. */
    byte @Nullable [] decode(String text, int length) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            int digit = alphabet.indexOf(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        int used = (number.bitLength() + 7) / 8;
        if (used + zerosAhead(text) != length) {
            return null;
        }
        byte[] bytes = new byte[length];
        byte[] digits = number.toByteArray();
        System.arraycopy(digits, digits.length - used, bytes, length - used, used);
        return bytes;
    }

    private int zerosAhead(String text) {
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == alphabet.charAt(0)) {
            zeros++;
        }
        return zeros;
    }
}
