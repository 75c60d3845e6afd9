package io.breakwater.nlu.sparse;

import java.util.HashMap;
import java.util.Map;

/** The readable form of the n-grams of one text, found by taking it apart once more; the model keeps hashes only. */
final class NgramTexts implements NgramSink {
    private final Vocabulary vocabulary;
    private final Ngrams ngrams = new Ngrams();
    private final Map<Integer, String> texts = new HashMap<>();

    NgramTexts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** By the n-gram's number. */
    Map<Integer, String> of(String text) {
        texts.clear();
        ngrams.visit(text, this);
        return Map.copyOf(texts);
    }

    @Override
    public void words(long hash, int first, int second) {
        int number = vocabulary.find(hash);
        if (number >= 0) {
            String gap = second - first > 1 ? " … " : " ";
            texts.putIfAbsent(number, first == second ? word(first) : word(first) + gap + word(second));
        }
    }

    @Override
    public void characters(long hash, int word, int from, int to) {
        int number = vocabulary.find(hash);
        if (number >= 0) {
            Words words = ngrams.words();
            boolean begins = from < words.start(word);
            boolean ends = to > words.end(word);
            String inner = words.text(begins ? from + 1 : from, ends ? to - 1 : to);
            texts.putIfAbsent(number, "[" + (begins ? " " : "") + inner + (ends ? " " : "") + "]");
        }
    }

    private String word(int word) {
        return ngrams.words().text(ngrams.words().start(word), ngrams.words().end(word));
    }
}
