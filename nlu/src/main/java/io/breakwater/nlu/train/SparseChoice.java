package io.breakwater.nlu.train;

import io.breakwater.nlu.calibrate.LogProbabilities;
import io.breakwater.nlu.calibrate.Temperature;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.sparse.SparseModel;
import io.breakwater.nlu.sparse.SparseTrainer;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings of the sparse model that validation prefers.
 *
 * @param fewestTexts n-grams of fewer texts are left out
 * @param temperature what makes its scores honest
 * @param logs its log-probabilities of the cut's probes
 */
record SparseChoice(int fewestTexts, double temperature, List<double[]> logs) {
    private static final int USUAL_FEWEST_TEXTS = 2;
    /** With fewer texts an intent's rare n-grams may be all that it has. */
    private static final int MANY_TEXTS = 40;
    /** What Banking77 gives. */
    private static final double USUAL_TEMPERATURE = 0.125;

    static SparseChoice of(Labels labels, Cut cut) {
        if (cut.validation().isEmpty()) {
            return new SparseChoice(1, USUAL_TEMPERATURE, List.of());
        }
        SparseChoice usual = with(USUAL_FEWEST_TEXTS, labels, cut);
        if (labels.fewestTexts() >= MANY_TEXTS) {
            return usual;
        }
        SparseChoice all = with(1, labels, cut);
        int[] truth = labels.places(cut.validation());
        return Temperature.surprise(all.logs, truth, 1) < Temperature.surprise(usual.logs, truth, 1) ? all : usual;
    }

    private static SparseChoice with(int fewestTexts, Labels labels, Cut cut) {
        SparseModel model = train(labels, cut.training(), fewestTexts);
        List<double[]> scores = new ArrayList<>();
        cut.probes().forEach(text -> scores.add(model.scores(text)));
        double temperature = Temperature.fit(scores, labels.places(cut.validation()), USUAL_TEMPERATURE);
        List<double[]> logs = scores.stream()
                .map(score -> LogProbabilities.of(score, temperature))
                .toList();
        return new SparseChoice(fewestTexts, temperature, logs);
    }

    static SparseModel train(Labels labels, List<LabelledText> texts, int fewestTexts) {
        List<String> words = texts.stream().map(LabelledText::text).toList();
        return SparseTrainer.train(labels.intents(), words, labels.places(texts), fewestTexts);
    }

    /** The model of all texts with these settings. */
    SparseModel trainOn(Labels labels, List<LabelledText> texts) {
        return train(labels, texts, fewestTexts);
    }
}
