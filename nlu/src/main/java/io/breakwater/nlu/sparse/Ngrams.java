package io.breakwater.nlu.sparse;

import java.util.Arrays;

/**
 * Names all n-grams of a text: single words, pairs of words up to three apart, and runs of characters: 2 to 5 inside the
 * borders of a word, 1 to 3 in scripts that need no borders. Words with Latin accents count without them too, so that
 * "reclamación" and "reclamacion" meet. Reused for text after text, by one thread.
 */
final class Ngrams {
    private static final int FARTHEST_PAIR = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_IN_RUN = 3;
    private static final char BORDER = ' ';

    private final Words words = new Words();
    private long[] asWritten = new long[64];
    private long[] withoutAccents = new long[64];

    /** The words that the numbers given to the sink refer to; valid until the next call of {@link #visit}. */
    Words words() {
        return words;
    }

    /** Every n-gram of the text, in the same order each time. */
    void visit(String text, NgramSink sink) {
        words.read(text);
        hashWords();
        for (int word = 0; word < words.count(); word++) {
            if (words.kind(word) == Characters.LETTER) {
                insideBorders(word, sink);
            } else if (words.kind(word) != Characters.SYMBOL) {
                insideRun(word, sink);
            }
            single(word, sink);
        }
        for (int first = 0; first < words.count(); first++) {
            int last = Math.min(words.count() - 1, first + FARTHEST_PAIR);
            for (int second = first + 1; second <= last; second++) {
                pair(first, second, sink);
            }
        }
    }

    private void hashWords() {
        if (asWritten.length < words.count()) {
            asWritten = Arrays.copyOf(asWritten, 2 * words.count());
            withoutAccents = Arrays.copyOf(withoutAccents, 2 * words.count());
        }
        for (int word = 0; word < words.count(); word++) {
            long written = Hashes.CHARACTERS;
            long plain = Hashes.CHARACTERS;
            for (int i = words.start(word); i < words.end(word); i++) {
                char letter = words.at(i);
                char bare = Characters.plain(letter);
                written = Hashes.next(written, letter);
                plain = bare == 0 ? plain : Hashes.next(plain, bare);
            }
            asWritten[word] = written;
            withoutAccents[word] = plain;
        }
    }

    private void single(int word, NgramSink sink) {
        if (words.kind(word) == Characters.IDEOGRAPH) {
            return;
        }
        sink.words(Hashes.ofWord(asWritten[word]), word, word);
        if (withoutAccents[word] != asWritten[word]) {
            sink.words(Hashes.ofWord(withoutAccents[word]), word, word);
        }
    }

    private void pair(int first, int second, NgramSink sink) {
        if (words.kind(first) == Characters.IDEOGRAPH || words.kind(second) == Characters.IDEOGRAPH) {
            return;
        }
        int apart = second - first;
        long written = Hashes.ofPair(asWritten[first], asWritten[second], apart);
        long plain = Hashes.ofPair(withoutAccents[first], withoutAccents[second], apart);
        sink.words(written, first, second);
        if (plain != written) {
            sink.words(plain, first, second);
        }
    }

    private void insideBorders(int word, NgramSink sink) {
        int from = words.start(word) - 1;
        int to = words.end(word) + 1;
        for (int start = from; start <= to - SHORTEST; start++) {
            long hash = Hashes.CHARACTERS;
            int end = Math.min(to, start + LONGEST);
            for (int i = start; i < end; i++) {
                boolean border = i == from || i == to - 1;
                hash = Hashes.next(hash, border ? BORDER : words.at(i));
                if (i - start + 1 >= SHORTEST) {
                    sink.characters(Hashes.ofCharacters(hash), word, start, i + 1);
                }
            }
        }
    }

    private void insideRun(int word, NgramSink sink) {
        for (int start = words.start(word); start < words.end(word); start++) {
            long hash = Hashes.CHARACTERS;
            int end = Math.min(words.end(word), start + LONGEST_IN_RUN);
            for (int i = start; i < end; i++) {
                hash = Hashes.next(hash, words.at(i));
                sink.characters(Hashes.ofCharacters(hash), word, start, i + 1);
            }
        }
    }
}
