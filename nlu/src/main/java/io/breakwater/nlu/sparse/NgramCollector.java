package io.breakwater.nlu.sparse;

import java.util.Arrays;

/** The hashes of all n-grams of a text. Reused for text after text, by one thread. */
final class NgramCollector implements NgramSink {
    private final Ngrams ngrams = new Ngrams();
    private long[] hashes = new long[1024];
    private int count;

    /** Each hash once, ascending. */
    long[] distinct(String text) {
        count = 0;
        ngrams.visit(text, this);
        Arrays.sort(hashes, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    @Override
    public void words(long hash, int first, int second) {
        add(hash);
    }

    @Override
    public void characters(long hash, int word, int from, int to) {
        add(hash);
    }

    private void add(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
    }
}
