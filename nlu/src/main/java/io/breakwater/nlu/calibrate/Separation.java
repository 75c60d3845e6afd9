package io.breakwater.nlu.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How well a score tells texts inside the scope from texts outside it. Pure functions. */
public final class Separation {
    private Separation() {}

    /**
     * A way to set the threshold.
     *
     * @param threshold scores above it are rejected
     * @param rejectedInside share of texts inside that are rejected by mistake
     * @param rejectedOutside share of texts outside that are rightly rejected
     */
    public record Point(double threshold, double rejectedInside, double rejectedOutside) {}

    /**
     * Area under the receiver operating characteristic: the chance that a text outside scores higher than one inside,
     * ties counting half (Mann and Whitney). 0.5 when one side is empty.
     */
    public static double area(double[] inside, double[] outside) {
        if (inside.length == 0 || outside.length == 0) {
            return 0.5;
        }
        double[] sorted = inside.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double score : outside) {
            wins += (below(sorted, score, false) + below(sorted, score, true)) / 2.0;
        }
        return wins / inside.length / outside.length;
    }

    /** The threshold that rejects at most this share of the texts inside. */
    public static double threshold(double[] inside, double rejected) {
        if (inside.length == 0) {
            return 1;
        }
        double[] sorted = inside.clone();
        Arrays.sort(sorted);
        int kept = inside.length - (int) Math.floor(rejected * inside.length);
        return sorted[Math.max(0, kept - 1)];
    }

    /** What thresholds do that reject 0, 1, 2, … 100 % of the texts inside. */
    public static List<Point> curve(double[] inside, double[] outside) {
        double[] in = inside.clone();
        double[] out = outside.clone();
        Arrays.sort(in);
        Arrays.sort(out);
        List<Point> points = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent++) {
            double threshold = percent == 100 ? -1 : threshold(in, percent / 100.0);
            points.add(new Point(threshold, above(in, threshold), above(out, threshold)));
        }
        return List.copyOf(points);
    }

    /** The share of the scores that a threshold rejects. */
    public static double rejected(double[] scores, double threshold) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return above(sorted, threshold);
    }

    private static double above(double[] sorted, double threshold) {
        return sorted.length == 0 ? 0 : 1 - (double) below(sorted, threshold, true) / sorted.length;
    }

    /** How many of the sorted are below the score, or also equal to it. */
    private static int below(double[] sorted, double score, boolean orEqual) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < score || orEqual && sorted[middle] == score) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
