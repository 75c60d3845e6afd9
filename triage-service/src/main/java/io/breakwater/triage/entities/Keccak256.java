package io.breakwater.triage.entities;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The hash of Ethereum for short texts. Not SHA3-256, which Java has: that one pads differently since its
 * standardisation.
 */
final class Keccak256 {
    private static final int BYTES = 32;
    private static final int BLOCK = 136;
    private static final int ROUNDS = 24;
    private static final int LANES = 25;
    /** How far each lane turns, and where it goes, along the path that the permutation takes through the 5 by 5 lanes. */
    private static final int[] TURNS = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };

    private static final int[] PATH = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };
    private static final long[] ROUND_CONSTANTS = roundConstants();

    private Keccak256() {}

    /** @param ascii shorter than one block of 136 characters */
    static byte[] of(String ascii) {
        byte[] block = new byte[BLOCK];
        byte[] message = ascii.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(message, 0, block, 0, message.length);
        block[message.length] = 1;
        block[BLOCK - 1] |= (byte) 0x80;
        long[] lanes = new long[LANES];
        ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(lanes, 0, BLOCK / Long.BYTES);
        for (int round = 0; round < ROUNDS; round++) {
            mixColumns(lanes);
            turnAndMove(lanes);
            mixRows(lanes);
            lanes[0] ^= ROUND_CONSTANTS[round];
        }
        ByteBuffer hash = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        hash.asLongBuffer().put(lanes, 0, BYTES / Long.BYTES);
        return hash.array();
    }

    private static void mixColumns(long[] lanes) {
        long[] parity = new long[5];
        for (int i = 0; i < LANES; i++) {
            parity[i % 5] ^= lanes[i];
        }
        for (int i = 0; i < LANES; i++) {
            lanes[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
        }
    }

    private static void turnAndMove(long[] lanes) {
        long carried = lanes[1];
        for (int i = 0; i < PATH.length; i++) {
            long next = lanes[PATH[i]];
            lanes[PATH[i]] = Long.rotateLeft(carried, TURNS[i]);
            carried = next;
        }
    }

    private static void mixRows(long[] lanes) {
        long[] row = new long[5];
        for (int start = 0; start < LANES; start += 5) {
            System.arraycopy(lanes, start, row, 0, 5);
            for (int i = 0; i < 5; i++) {
                lanes[start + i] = row[i] ^ ~row[(i + 1) % 5] & row[(i + 2) % 5];
            }
        }
    }

    /** From the shift register that defines them: bit 2^j - 1 of a constant is one step of the register. */
    private static long[] roundConstants() {
        long[] constants = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j < 7; j++) {
                constants[round] |= (long) (register & 1) << (1 << j) - 1;
                register = register << 1 ^ ((register & 0x80) == 0 ? 0 : 0x171);
            }
        }
        return constants;
    }
}
