package io.breakwater.stack.scan;

/** Looks for a sequence of bytes in a stream that comes in pieces. Keeps no piece. */
final class Sought {
    private final byte[] wanted;
    private final byte[] last;
    private long seen;
    private boolean found;

    Sought(byte[] wanted) {
        this.wanted = wanted;
        this.last = new byte[wanted.length];
    }

    void look(byte[] piece) {
        for (byte one : piece) {
            last[(int) (seen++ % wanted.length)] = one;
            if (one == wanted[wanted.length - 1] && seen >= wanted.length && fits()) {
                found = true;
            }
        }
    }

    boolean isFound() {
        return found;
    }

    private boolean fits() {
        for (int i = 0; i < wanted.length; i++) {
            if (last[(int) ((seen + i) % wanted.length)] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
