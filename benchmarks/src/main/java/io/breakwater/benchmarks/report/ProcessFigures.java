package io.breakwater.benchmarks.report;

/**
 * What a process took, or a family of processes.
 *
 * @param cpuSeconds in the measured phase
 * @param jitSeconds the part of it that a JVM spent on compiling: what a longer warm-up would take away
 * @param peakMegabytes resident memory at its highest
 */
public record ProcessFigures(String name, double cpuSeconds, double jitSeconds, double peakMegabytes) {}
