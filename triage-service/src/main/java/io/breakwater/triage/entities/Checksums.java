package io.breakwater.triage.entities;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/** The checksums that tell an address from a word that looks like one, and a right address from a mistyped one. */
final class Checksums {
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] BECH32_GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32_SUM = 1;
    private static final int BECH32M_SUM = 0x2bc830a3;
    /** Version byte, 20 bytes of hash, 4 bytes of checksum: Bitcoin, Tron, XRP and those after Bitcoin alike. */
    private static final int ADDRESS_BYTES = 25;

    private Checksums() {}

    /** An address with this version byte. */
    static boolean isBase58Check(String text, Base58 alphabet, int version) {
        byte[] bytes = alphabet.decode(text, ADDRESS_BYTES);
        if (bytes == null || bytes[0] != (byte) version) {
            return false;
        }
        byte[] sum = sha256(sha256(Arrays.copyOf(bytes, ADDRESS_BYTES - 4)));
        return Arrays.equals(sum, 0, 4, bytes, ADDRESS_BYTES - 4, ADDRESS_BYTES);
    }

    /** A lower-case address of Bitcoin's later forms and of those after them: BIP 173 and BIP 350. */
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
            int value = BECH32.indexOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            sum = step(sum, value);
        }
        return sum == BECH32_SUM || sum == BECH32M_SUM;
    }

    /**
     * EIP-55: in an address of both cases, the case of each letter follows from the hash of the lower-case address. An
     * address of one case has no checksum and nothing wrong.
     *
     * @param digits forty hexadecimal digits
     */
    static boolean isEvm(String digits) {
        String lower = digits.toLowerCase(Locale.ROOT);
        if (digits.equals(lower) || digits.equals(digits.toUpperCase(Locale.ROOT))) {
            return true;
        }
        byte[] hash = Keccak256.of(lower);
        for (int i = 0; i < digits.length(); i++) {
            int nibble = hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15;
            char c = digits.charAt(i);
            if (Character.isLetter(c) && Character.isUpperCase(c) != nibble >= 8) {
                return false;
            }
        }
        return true;
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
