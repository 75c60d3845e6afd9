package io.breakwater.nlu.sparse;

import java.util.Arrays;

/**
 * The known n-grams of one text with their weights: (1 + ln n) times the rarity for n occurrences; words and characters
 * have length 1 each, so that long words do not drown the rest. Reused for text after text, by one thread.
 */
final class SparseVector implements NgramSink {
    private final Vocabulary vocabulary;
    private final Ngrams ngrams = new Ngrams();
    private int[] numbers = new int[512];
    private float[] values = new float[512];
    private int count;

    SparseVector(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static SparseVector of(String text, Vocabulary vocabulary) {
        SparseVector vector = new SparseVector(vocabulary);
        vector.read(text);
        return vector;
    }

    /** Forgets the text before and takes this one. */
    void read(String text) {
        count = 0;
        ngrams.visit(text, this);
        Arrays.sort(numbers, 0, count);
        if (values.length < numbers.length) {
            values = new float[numbers.length];
        }
        count = weigh();
        int words = 0;
        while (words < count && vocabulary.isOfWords(numbers[words])) {
            words++;
        }
        normalise(0, words);
        normalise(words, count);
    }

    private int weigh() {
        int kept = 0;
        for (int from = 0; from < count; ) {
            int number = numbers[from];
            int to = from + 1;
            while (to < count && numbers[to] == number) {
                to++;
            }
            double often = to - from == 1 ? 1 : 1 + StrictMath.log(to - from);
            numbers[kept] = number;
            values[kept++] = (float) (often * vocabulary.rarity(number));
            from = to;
        }
        return kept;
    }

    private void normalise(int from, int to) {
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += values[i] * values[i];
        }
        float scale = (float) (1 / Math.sqrt(squares));
        for (int i = from; i < to; i++) {
            values[i] *= scale;
        }
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
        int number = vocabulary.find(hash);
        if (number >= 0) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }
    }

    int count() {
        return count;
    }

    /** The number of the n-gram at this place; ascending. */
    int number(int place) {
        return numbers[place];
    }

    float value(int place) {
        return values[place];
    }
}
