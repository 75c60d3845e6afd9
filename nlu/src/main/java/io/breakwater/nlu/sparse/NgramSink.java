package io.breakwater.nlu.sparse;

/** Takes the n-grams of a text, one by one; the same one may come again. */
interface NgramSink {
    /** A word, or a pair of words. {@code second} is {@code first} for a single word. */
    void words(long hash, int first, int second);

    /** Characters of a word, from an index to before another; {@code word} tells whose. */
    void characters(long hash, int word, int from, int to);
}
