package io.breakwater.nlu.sparse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A linear model over n-grams. Scores a text against every intent in microseconds; the scores are margins, not
 * probabilities. Any thread may ask.
 */
public final class SparseModel {
    private final List<String> intents;
    private final Vocabulary vocabulary;
    private final Weights weights;

    SparseModel(List<String> intents, Vocabulary vocabulary, Weights weights) {
        if (weights.ngrams() != vocabulary.size()) {
            throw new IllegalArgumentException(
                    "The weights of " + weights.ngrams() + " n-grams do not fit " + vocabulary.size());
        }
        this.intents = List.copyOf(intents);
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    /** What it can tell apart; scores are in this order. */
    public List<String> intents() {
        return intents;
    }

    /** A margin for every intent, in the order of {@link #intents}; all 0 when no n-gram is known. */
    public double[] scores(String text) {
        SparseVector vector = SparseVector.of(text, vocabulary);
        int width = intents.size();
        float[] sums = new float[width];
        for (int place = 0; place < vector.count(); place++) {
            weights.add(vector.number(place), vector.value(place), sums);
        }
        double[] scores = new double[width];
        for (int intent = 0; intent < width; intent++) {
            scores[intent] = sums[intent];
        }
        return scores;
    }

    /** The n-grams that say most for or against the intent, the strongest first. */
    public List<Ngram> explain(String text, String intent, int most) {
        int column = intents.indexOf(intent);
        if (column < 0) {
            throw new IllegalArgumentException("The model does not know the intent " + intent);
        }
        Map<Integer, String> texts = new NgramTexts(vocabulary).of(text);
        SparseVector vector = SparseVector.of(text, vocabulary);
        List<Ngram> ngrams = new ArrayList<>();
        for (int place = 0; place < vector.count(); place++) {
            int number = vector.number(place);
            double weight = vector.value(place) * weights.of(number, column);
            ngrams.add(new Ngram(texts.getOrDefault(number, "?"), weight));
        }
        ngrams.sort(Comparator.<Ngram>comparingDouble(ngram -> -Math.abs(ngram.weight()))
                .thenComparing(Ngram::text));
        return List.copyOf(ngrams.subList(0, Math.min(most, ngrams.size())));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Weights weights() {
        return weights;
    }
}
