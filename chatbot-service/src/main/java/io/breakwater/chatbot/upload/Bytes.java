package io.breakwater.chatbot.upload;

/** Looks for bytes in bytes. */
final class Bytes {
    private static final int CASE = 'a' - 'A';

    private Bytes() {}

    static boolean startsWith(byte[] file, byte[] wanted) {
        return file.length >= wanted.length && fits(file, 0, wanted);
    }

    /** Where it stands between the two places, or -1. */
    static int find(byte[] file, byte[] wanted, int from, int to) {
        for (int at = from; at <= to - wanted.length; at++) {
            if (file[at] == wanted[0] && fits(file, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether small letters and signs stand there in any case. */
    static boolean saysAt(byte[] file, int at, byte[] small) {
        if (at + small.length > file.length) {
            return false;
        }
        for (int i = 0; i < small.length; i++) {
            int one = file[at + i];
            if ((one >= 'A' && one <= 'Z' ? one + CASE : one) != small[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(byte[] file, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
