package io.breakwater.triage.entities;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The checksums that tell an address from a word that looks like one. */
final class Checksums {
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] BECH32_GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32_SUM = 1;
    private static final int BECH32M_SUM = 0x2bc830a3;
    /** Version byte, 20 bytes of hash, 4 bytes of checksum: Bitcoin and Tron alike. */
    private static final int ADDRESS_BYTES = 25;

    private Checksums() {}

    /** An address of Bitcoin's first form or of Tron. */
    static boolean isBase58Check(String text) {
        BigInteger number = BigInteger.ZERO;
        for (char c : text.toCharArray()) {
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(BASE58.indexOf(c)));
        }
        byte[] digits = number.toByteArray();
        int sign = digits[0] == 0 ? 1 : 0;
        int length = digits.length - sign;
        if (length > ADDRESS_BYTES) {
            return false;
        }
        byte[] bytes = new byte[ADDRESS_BYTES];
        System.arraycopy(digits, sign, bytes, ADDRESS_BYTES - length, length);
        byte[] sum = sha256(sha256(Arrays.copyOf(bytes, ADDRESS_BYTES - 4)));
        return Arrays.equals(sum, 0, 4, bytes, ADDRESS_BYTES - 4, ADDRESS_BYTES);
    }

    /** A lower-case address of Bitcoin's later forms: BIP 173 and BIP 350. */
    static boolean isBech32(String text) {
        int separator = text.lastIndexOf('1');
        int sum = 1;
        for (int i = 0; i < separator; i++) {
            sum = step(sum, text.charAt(i) >> 5);
        }
        sum = step(sum, 0);
        for (int i = 0; i < separator; i++) {
            sum = step(sum, text.charAt(i) & 31);
        }
        for (int i = separator + 1; i < text.length(); i++) {
            sum = step(sum, BECH32.indexOf(text.charAt(i)));
        }
        return sum == BECH32_SUM || sum == BECH32M_SUM;
    }

    private static int step(int sum, int value) {
        int top = sum >>> 25;
        int next = (sum & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < BECH32_GENERATOR.length; i++) {
            next ^= (top >>> i & 1) == 1 ? BECH32_GENERATOR[i] : 0;
        }
        return next;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
