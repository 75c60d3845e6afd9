package io.breakwater.nlu.calibrate;

import java.util.List;

/** Distributions over intents, as natural logarithms so that tiny probabilities keep their order. Pure functions. */
public final class LogProbabilities {
    private LogProbabilities() {}

    /** Softmax of the scores divided by the temperature; below 1 it sharpens, above 1 it flattens. */
    public static double[] of(double[] scores, double temperature) {
        double[] logs = new double[scores.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = scores[i] / temperature;
        }
        return normalised(logs);
    }

    /** The mean of the distributions' logarithms, normalised again: their geometric mean. At least one. */
    public static double[] mean(List<double[]> distributions) {
        double[] logs = new double[distributions.get(0).length];
        for (double[] distribution : distributions) {
            for (int i = 0; i < logs.length; i++) {
                logs[i] += distribution[i] / distributions.size();
            }
        }
        return normalised(logs);
    }

    /** The place of the most probable one; the first of equals. */
    public static int best(double[] logs) {
        int best = 0;
        for (int i = 1; i < logs.length; i++) {
            if (logs[i] > logs[best]) {
                best = i;
            }
        }
        return best;
    }

    private static double[] normalised(double[] logs) {
        double highest = logs[best(logs)];
        double total = 0;
        for (double log : logs) {
            total += Math.exp(log - highest);
        }
        double shift = highest + Math.log(total);
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= shift;
        }
        return logs;
    }
}
