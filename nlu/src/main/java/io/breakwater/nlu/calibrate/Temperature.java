package io.breakwater.nlu.calibrate;

import java.util.List;

/** Finds the temperature that makes a component's scores honest: Guo et al., "On Calibration" (2017). */
public final class Temperature {
    private static final double LOWEST = 0.01;
    private static final double HIGHEST = 20;
    private static final double STEP = 1.02;

    private Temperature() {}

    /**
     * The temperature with the smallest {@link #surprise}, of a grid in steps of 2 %.
     *
     * @param scores of texts, each by intent; at least one text
     * @param truth the place of each text's intent
     */
    public static double fit(List<double[]> scores, int[] truth) {
        double best = LOWEST;
        double least = Double.POSITIVE_INFINITY;
        for (double temperature = LOWEST; temperature <= HIGHEST; temperature *= STEP) {
            double surprise = surprise(scores, truth, temperature);
            if (surprise < least) {
                least = surprise;
                best = temperature;
            }
        }
        return best;
    }

    /** Mean negative log-likelihood of the truth, in nats. */
    public static double surprise(List<double[]> scores, int[] truth, double temperature) {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum -= LogProbabilities.of(scores.get(i), temperature)[truth[i]];
        }
        return sum / truth.length;
    }
}
