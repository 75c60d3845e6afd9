package io.breakwater.nlu.calibrate;

import java.util.ArrayList;
import java.util.List;

/**
 * How honest confidences are: of the readings with confidence 0.8, eight in ten should be right.
 *
 * @param bins of equal width from 0 to 1, empty ones too
 */
public record ReliabilityBins(List<Bin> bins) {
    private static final int COUNT = 15;

    /**
     * Readings of about the same confidence.
     *
     * @param confidence their mean confidence, 0 when there are none
     * @param accuracy the share that is right, 0 when there are none
     */
    public record Bin(int readings, double confidence, double accuracy) {}

    /** In 15 bins, as Guo et al. (2017) do. */
    public static ReliabilityBins of(double[] confidences, boolean[] right) {
        int[] readings = new int[COUNT];
        double[] sums = new double[COUNT];
        int[] hits = new int[COUNT];
        for (int i = 0; i < confidences.length; i++) {
            // A bin has its upper border.
            int bin = Math.max(0, Math.min(COUNT - 1, (int) Math.ceil(confidences[i] * COUNT) - 1));
            readings[bin]++;
            sums[bin] += confidences[i];
            hits[bin] += right[i] ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < COUNT; bin++) {
            int some = Math.max(1, readings[bin]);
            bins.add(new Bin(readings[bin], sums[bin] / some, (double) hits[bin] / some));
        }
        return new ReliabilityBins(List.copyOf(bins));
    }

    /** Expected calibration error: the mean gap between confidence and accuracy, weighted by readings. 0 to 1. */
    public double expectedError() {
        double gaps = 0;
        int readings = 0;
        for (Bin bin : bins) {
            gaps += bin.readings() * Math.abs(bin.confidence() - bin.accuracy());
            readings += bin.readings();
        }
        return gaps / Math.max(1, readings);
    }
}
