package io.breakwater.gateway.redact;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Base 58 with the four checksum bytes of Bitcoin. */
final class Base58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int CHECKSUM = 4;

    private Base58() {}

    static boolean isBase58(CharSequence text) {
        return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** Whether the text decodes and its checksum is right. For short texts: the time grows with the square. */
    static boolean isChecked(CharSequence text) {
        if (!isBase58(text)) {
            return false;
        }
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            value = value.multiply(BASE).add(BigInteger.valueOf(ALPHABET.indexOf(text.charAt(i))));
        }
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        int to = bytes.length - CHECKSUM;
        if (to <= from) {
            return false;
        }
        byte[] hash = sha256(sha256(Arrays.copyOfRange(bytes, from, to)));
        return Arrays.equals(hash, 0, CHECKSUM, bytes, to, bytes.length);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
