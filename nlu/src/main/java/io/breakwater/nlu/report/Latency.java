package io.breakwater.nlu.report;

import java.util.Arrays;

/**
 * How long readings took, in microseconds.
 *
 * @param readings how many; the rest is 0 when there are none
 * @param p99 99 of 100 readings took no longer
 */
public record Latency(int readings, double mean, double median, double p99) {
    private static final double NANOSECONDS = 1000;

    static Latency of(long[] nanoseconds) {
        if (nanoseconds.length == 0) {
            return new Latency(0, 0, 0, 0);
        }
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).average().orElse(0);
        return new Latency(sorted.length, micros(mean), micros(at(sorted, 0.5)), micros(at(sorted, 0.99)));
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private static double micros(double nanoseconds) {
        return Math.round(nanoseconds / NANOSECONDS * 10) / 10.0;
    }
}
