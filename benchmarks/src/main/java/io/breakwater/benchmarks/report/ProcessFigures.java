package io.breakwater.benchmarks.report;

/**
 * What a process took, or a family of processes.
 *
 * @param cpuSeconds in the measured phase
 * @param peakMegabytes resident memory at its highest
 */
public record ProcessFigures(String name, double cpuSeconds, double peakMegabytes) {}
