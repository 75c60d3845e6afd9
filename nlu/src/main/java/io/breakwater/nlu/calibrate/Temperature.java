package io.breakwater.nlu.calibrate;

import java.util.List;

/**
 * Finds the temperature that makes a component's scores honest: Guo et al., "On Calibration of Modern Neural Networks"
 * (2017). A handful of texts that are all read rightly would ask for endless trust, so the usual temperature has a say: a
 * normal prior on the logarithm. Hundreds of texts outvote it.
 */
public final class Temperature {
    private static final double LOWEST = 0.01;
    private static final double HIGHEST = 20;
    private static final double STEP = 1.02;
    /** Two in three components are within a factor of 1.65 of the usual temperature. */
    private static final double DEVIATION = 0.5;

    private Temperature() {}

    /**
     * The most probable temperature, of a grid in steps of 2 %.
     *
     * @param scores of texts, each by intent; only those of {@code truth} count
     * @param truth the place of each text's intent
     * @param usual what to expect before seeing any text
     */
    public static double fit(List<double[]> scores, int[] truth, double usual) {
        double best = LOWEST;
        double least = Double.POSITIVE_INFINITY;
        for (double temperature = LOWEST; temperature <= HIGHEST; temperature *= STEP) {
            double distance = Math.log(temperature / usual) / DEVIATION;
            double surprise = surprise(scores, truth, temperature) * truth.length + distance * distance / 2;
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
        return sum / Math.max(1, truth.length);
    }
}
