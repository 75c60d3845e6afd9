package io.breakwater.nlu.sparse;

/**
 * 64-bit hashes of n-grams: FNV-1a over the characters, finished with MurmurHash3's mixer (both public domain). Hashes
 * of word n-grams are negative and those of character n-grams are not, so that sorting keeps the two apart. They are part
 * of the model's file format: changing one makes all models unreadable.
 */
final class Hashes {
    static final long CHARACTERS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long PAIR = 0x9e3779b97f4a7c15L;
    private static final long SKIPPING_PAIR = 0xc2b2ae3d27d4eb4fL;

    private Hashes() {}

    /** Goes on with one more character. */
    static long next(long hash, char character) {
        return (hash ^ character) * PRIME;
    }

    static long ofCharacters(long hash) {
        return mix(hash) & Long.MAX_VALUE;
    }

    static long ofWord(long hash) {
        return mix(hash) | Long.MIN_VALUE;
    }

    /** @param apart 1 for neighbours; all other distances are one and the same */
    static long ofPair(long first, long second, int apart) {
        return mix((first * PRIME ^ second) + (apart == 1 ? PAIR : SKIPPING_PAIR)) | Long.MIN_VALUE;
    }

    private static long mix(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
