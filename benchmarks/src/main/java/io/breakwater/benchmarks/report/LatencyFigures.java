package io.breakwater.benchmarks.report;

import org.HdrHistogram.Histogram;

/** Latencies in milliseconds. All are zero when nothing was counted. */
public record LatencyFigures(long count, double p50, double p95, double p99, double max) {
    private static final double MICROS = 1_000.0;

    /** @param micros in microseconds */
    public static LatencyFigures of(Histogram micros) {
        return new LatencyFigures(
                micros.getTotalCount(), at(micros, 50), at(micros, 95), at(micros, 99), micros.getMaxValue() / MICROS);
    }

    private static double at(Histogram micros, double percentile) {
        return micros.getTotalCount() == 0 ? 0 : micros.getValueAtPercentile(percentile) / MICROS;
    }
}
