package io.breakwater.nlu.train;

import io.breakwater.nlu.calibrate.Cascade;
import io.breakwater.nlu.calibrate.LogProbabilities;
import io.breakwater.nlu.calibrate.MacroF1;
import io.breakwater.nlu.calibrate.OutOfScopeScore;
import io.breakwater.nlu.calibrate.ReliabilityBins;
import io.breakwater.nlu.calibrate.Separation;
import io.breakwater.nlu.model.LanguageCard.Validation;
import java.util.List;
import java.util.stream.IntStream;

/** Measures readings of the validation texts. */
final class ValidationFigures {
    /** How many of our own texts an out-of-scope threshold may cost. */
    private static final double REJECTED = 0.05;

    private final Labels labels;
    private final int[] truth;

    /** @param truth the place of each validation text's intent */
    ValidationFigures(Labels labels, int[] truth) {
        this.labels = labels;
        this.truth = truth;
    }

    /**
     * The score that tells texts outside the scope from the validation texts better; entropy when there are none, which
     * is the better one on CLINC150.
     */
    OutOfScopeScore betterScore(List<double[]> logs) {
        double entropy = outsideArea(logs, OutOfScopeScore.ENTROPY);
        double probability = outsideArea(logs, OutOfScopeScore.MAX_PROBABILITY);
        return probability > entropy ? OutOfScopeScore.MAX_PROBABILITY : OutOfScopeScore.ENTROPY;
    }

    /** The out-of-scope score above which one in twenty validation texts lies. */
    double threshold(List<double[]> logs, OutOfScopeScore score) {
        return Separation.threshold(scores(inside(logs), score), REJECTED);
    }

    private double outsideArea(List<double[]> logs, OutOfScopeScore score) {
        return Separation.area(scores(inside(logs), score), scores(logs.subList(truth.length, logs.size()), score));
    }

    private List<double[]> inside(List<double[]> logs) {
        return logs.subList(0, truth.length);
    }

    private static double[] scores(List<double[]> logs, OutOfScopeScore score) {
        return logs.stream().mapToDouble(score::of).toArray();
    }

    /** Of the validation texts alone; {@code all} and {@code sparse} may hold more. */
    Validation of(List<double[]> sparse, List<double[]> all, double escalateBelow, OutOfScopeScore score) {
        if (truth.length == 0) {
            return new Validation(0, 0, 0, 0, 0, 0, 0, 0.5);
        }
        List<double[]> logs = inside(all);
        int[] found = logs.stream().mapToInt(LogProbabilities::best).toArray();
        double[] confidences = logs.stream()
                .mapToDouble(log -> Math.exp(log[LogProbabilities.best(log)]))
                .toArray();
        boolean[] right = new boolean[truth.length];
        for (int i = 0; i < truth.length; i++) {
            right[i] = truth[i] == found[i];
        }
        double escalated = inside(sparse).stream()
                .filter(log -> Cascade.joins(log, escalateBelow))
                .count();
        return new Validation(
                truth.length,
                Rounding.of(accuracy(sparse)),
                Rounding.of(accuracy(logs)),
                Rounding.of(MacroF1.of(truth, found, labels.intents().size())),
                Rounding.of(ReliabilityBins.of(confidences, right).expectedError()),
                Rounding.of(escalated / truth.length),
                Rounding.of(errorArea(logs, score)),
                Rounding.of(outsideArea(all, score)));
    }

    private double accuracy(List<double[]> logs) {
        return texts().filter(i -> isRight(logs, i)).count() / (double) truth.length;
    }

    private double errorArea(List<double[]> logs, OutOfScopeScore score) {
        double[] right = texts().filter(i -> isRight(logs, i))
                .mapToDouble(i -> score.of(logs.get(i)))
                .toArray();
        double[] wrong = texts().filter(i -> !isRight(logs, i))
                .mapToDouble(i -> score.of(logs.get(i)))
                .toArray();
        return Separation.area(right, wrong);
    }

    private boolean isRight(List<double[]> logs, int text) {
        return LogProbabilities.best(logs.get(text)) == truth[text];
    }

    private IntStream texts() {
        return IntStream.range(0, truth.length);
    }
}
