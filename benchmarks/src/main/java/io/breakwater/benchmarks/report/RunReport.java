package io.breakwater.benchmarks.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run found.
 *
 * @param at when it began, RFC 3339
 * @param machine processors, system and JVM
 * @param stack what the product took; none when its processes could not be looked at
 * @param driver what the driver took beside it
 * @param bare null when the bare program was not run
 */
public record RunReport(
        String at,
        String machine,
        Load load,
        LoadFigures figures,
        Taken stack,
        ProcessFigures driver,
        @Nullable Bare bare) {
    private static final double THOUSAND = 1_000.0;

    /** What was asked for. */
    public record Load(int rate, int seconds, int warmUpSeconds, int conversations, long seed) {}

    /** The bare program under the same load; {@code stored} rows of {@code accepted} messages, warm-up included. */
    public record Bare(LoadFigures figures, Taken taken, long stored, long accepted) {}

    /** What processes took for so many accepted messages. */
    public record Taken(List<ProcessFigures> processes, long accepted) {
        public double cpuSecondsPerThousand(ProcessFigures process) {
            return accepted == 0 ? 0 : process.cpuSeconds() * THOUSAND / accepted;
        }

        /** Of all processes together. */
        public double allCpuSecondsPerThousand() {
            return processes.stream().mapToDouble(this::cpuSecondsPerThousand).sum();
        }

        public double allMegabytes() {
            return processes.stream().mapToDouble(ProcessFigures::peakMegabytes).sum();
        }
    }

    /** How many times as much the product takes as the bare program; zero when one of them was not measured. */
    public record Ratio(double cpu, double postP50, double postP95, double postP99) {}

    public @Nullable Ratio ratio() {
        if (bare == null) {
            return null;
        }
        LatencyFigures ours = figures.post();
        LatencyFigures theirs = bare.figures().post();
        return new Ratio(
                times(stack.allCpuSecondsPerThousand(), bare.taken().allCpuSecondsPerThousand()),
                times(ours.p50(), theirs.p50()),
                times(ours.p95(), theirs.p95()),
                times(ours.p99(), theirs.p99()));
    }

    private static double times(double ours, double theirs) {
        return theirs == 0 ? 0 : ours / theirs;
    }
}
