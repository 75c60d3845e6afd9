package io.breakwater.nlu.calibrate;

import java.util.ArrayList;
import java.util.List;

/** Chooses below which confidence of the cheap model the encoders join in. Pure functions. */
public final class Cascade {
    private static final double[] THRESHOLDS = {
        0, .3, .4, .5, .55, .6, .65, .7, .75, .8, .85, .9, .93, .95, .97, .98, .99, .995, 1.01
    };
    private static final double GOOD_ENOUGH = 0.001;

    private Cascade() {}

    /**
     * What a threshold would do.
     *
     * @param threshold 0 never asks the encoder, above 1 always
     * @param accuracy share of right readings, 0 to 1
     * @param escalated share of texts for which the encoder is asked
     */
    public record Point(double threshold, double accuracy, double escalated) {}

    /**
     * Every threshold of interest.
     *
     * @param cheap the cheap model's log-probabilities, text by text
     * @param both those of all models together
     * @param truth the place of each text's intent
     */
    public static List<Point> curve(List<double[]> cheap, List<double[]> both, int[] truth) {
        List<Point> points = new ArrayList<>();
        for (double threshold : THRESHOLDS) {
            int right = 0;
            int escalated = 0;
            for (int i = 0; i < truth.length; i++) {
                boolean joins = joins(cheap.get(i), threshold);
                escalated += joins ? 1 : 0;
                right += LogProbabilities.best((joins ? both : cheap).get(i)) == truth[i] ? 1 : 0;
            }
            points.add(new Point(threshold, (double) right / truth.length, (double) escalated / truth.length));
        }
        return List.copyOf(points);
    }

    /** Whether the cheap model's reading is too unsure to stand by itself. */
    public static boolean joins(double[] cheap, double threshold) {
        return Math.exp(cheap[LogProbabilities.best(cheap)]) < threshold;
    }

    /** The smallest threshold within 0.1 points of the most accurate one. */
    public static double choose(List<Point> curve) {
        double best = curve.stream().mapToDouble(Point::accuracy).max().orElse(0);
        return curve.stream()
                .filter(point -> point.accuracy() >= best - GOOD_ENOUGH - 1e-12)
                .mapToDouble(Point::threshold)
                .findFirst()
                .orElse(0);
    }
}
