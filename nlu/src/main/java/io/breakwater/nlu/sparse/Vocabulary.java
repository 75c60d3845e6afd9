package io.breakwater.nlu.sparse;

import java.util.Arrays;
import java.util.List;

/**
 * The n-grams that a model knows: their hashes in ascending order, and how rare each is. An n-gram's number is its place
 * in that order. Immutable: any thread may ask.
 */
final class Vocabulary {
    private static final int EMPTY = -1;

    private final long[] hashes;
    private final float[] rarities;
    private final int[] slots;

    /**
     * @param hashes ascending, without duplicates; not copied
     * @param rarities inverse document frequency of each; not copied
     */
    Vocabulary(long[] hashes, float[] rarities) {
        this.hashes = hashes;
        this.rarities = rarities;
        slots = new int[Integer.highestOneBit(Math.max(4, hashes.length)) * 4];
        Arrays.fill(slots, EMPTY);
        for (int number = 0; number < hashes.length; number++) {
            slots[slot(hashes[number])] = number;
        }
    }

    /**
     * The n-grams that at least so many of the texts have. Rarity is ln((1 + N) / (1 + n)) + 1 for n of N texts, the
     * smoothed form of Salton and Buckley's (1988) as scikit-learn has it.
     */
    static Vocabulary of(List<String> texts, int fewestTexts) {
        NgramCollector collector = new NgramCollector();
        long[] all = new long[1 << 16];
        int count = 0;
        for (String text : texts) {
            long[] distinct = collector.distinct(text);
            if (count + distinct.length > all.length) {
                all = Arrays.copyOf(all, Math.max(2 * all.length, count + distinct.length));
            }
            System.arraycopy(distinct, 0, all, count, distinct.length);
            count += distinct.length;
        }
        Arrays.sort(all, 0, count);
        return ofSorted(all, count, texts.size(), fewestTexts);
    }

    private static Vocabulary ofSorted(long[] sorted, int count, int texts, int fewestTexts) {
        long[] hashes = new long[count];
        float[] rarities = new float[count];
        int kept = 0;
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && sorted[to] == sorted[from]) {
                to++;
            }
            if (to - from >= fewestTexts) {
                hashes[kept] = sorted[from];
                rarities[kept++] = (float) (StrictMath.log((1.0 + texts) / (1.0 + to - from)) + 1);
            }
            from = to;
        }
        return new Vocabulary(Arrays.copyOf(hashes, kept), Arrays.copyOf(rarities, kept));
    }

    /** The number of an n-gram; negative when it is not known. */
    int find(long hash) {
        return slots[slot(hash)];
    }

    private int slot(long hash) {
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != EMPTY && hashes[slots[slot]] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Whether this number belongs to words; otherwise to characters. */
    boolean isOfWords(int number) {
        return hashes[number] < 0;
    }

    float rarity(int number) {
        return rarities[number];
    }

    int size() {
        return hashes.length;
    }

    long hash(int number) {
        return hashes[number];
    }
}
