package io.breakwater.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A report for people, in columns. */
public final class TextReport {
    private static final String LATENCY_HEAD = "%-24s %9s %10s %10s %10s %10s";
    private static final String LATENCY = "%-24s %9d %10.1f %10.1f %10.1f %10.1f";
    private static final String PROCESS_HEAD = "%-24s %15s %12s %11s";
    private static final String PROCESS = "%-24s %15.3f %12.3f %11.0f";

    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    public static String of(RunReport report) {
        TextReport text = new TextReport();
        text.load(report);
        text.latencies(report.figures());
        text.truth(report.figures().whole());
        text.processes(report);
        RunReport.Bare bare = report.bare();
        RunReport.Ratio ratio = report.ratio();
        if (bare != null && ratio != null) {
            text.bare(bare, ratio);
        }
        return text.text.toString();
    }

    private void load(RunReport report) {
        RunReport.Load load = report.load();
        LoadFigures figures = report.figures();
        line("%nBreakwater under load, %s, %s", report.at(), report.machine());
        line(
                "%d/s for %d s after a warm-up of %d s, %d conversations, arrivals by Poisson with seed %d",
                load.rate(), load.seconds(), load.warmUpSeconds(), load.conversations(), load.seed());
        line("%nAccepted      %d of %d, %.1f/s", figures.accepted(), figures.offered(), figures.acceptedPerSecond());
        line("Not accepted  %s", counts(figures.errors()));
        line("Answered by   %s", counts(figures.answers()));
    }

    private void latencies(LoadFigures figures) {
        line("%n" + LATENCY_HEAD, "Milliseconds from due", "count", "p50", "p95", "p99", "max");
        latency("POST to 202", figures.post());
        latency("POST to answer on stream", figures.reply());
        figures.kinds().forEach((kind, took) -> latency("  " + kind, took));
        latency("driver behind schedule", figures.lag());
        line("%nTo the answer, for messages due in each 10 s: p50 %s", slices(figures, LatencyFigures::p50));
        line("%44s p95 %s", "", slices(figures, LatencyFigures::p95));
    }

    private void truth(LoadFigures.Whole whole) {
        line(
                "%nWhole run     accepted %d, lost %d (not in the transcript %d), duplicates %d, out of order %d",
                whole.accepted(), whole.lost(), whole.unrecorded(), whole.duplicates(), whole.outOfOrder());
        line("Conversations %d opened, %d given to a person", whole.conversations(), whole.handedOver());
        line("Streams       %s", whole.streamErrors().isEmpty() ? "none broke" : counts(whole.streamErrors()));
        whole.examples().forEach(example -> line("  %s", example));
    }

    private void processes(RunReport report) {
        if (report.stack().processes().isEmpty()) {
            line("%nThe stack's processes are not on this machine, or it has no /proc: nothing to tell of them.");
            return;
        }
        line("%n" + PROCESS_HEAD, "Process", "CPU s per 1,000", "of it JIT", "peak MB");
        taken(report.stack());
        RunReport.Taken driver =
                new RunReport.Taken(List.of(report.driver()), report.stack().accepted());
        all("(the driver)", driver);
    }

    private void bare(RunReport.Bare bare, RunReport.Ratio ratio) {
        line("%nThe bare program (HTTP, Kafka with acks=all, consumer, PostgreSQL; no logic) under the same load");
        line(
                "Accepted      %d, %.1f/s; not accepted: %s; stored %d of %d",
                bare.figures().accepted(),
                bare.figures().acceptedPerSecond(),
                counts(bare.figures().errors()),
                bare.stored(),
                bare.accepted());
        line(LATENCY_HEAD, "Milliseconds from due", "count", "p50", "p95", "p99", "max");
        latency("POST to 202", bare.figures().post());
        taken(bare.taken());
        line(
                "%nOurs / bare   CPU %.1f, POST p50 %.1f, p95 %.1f, p99 %.1f",
                ratio.cpu(), ratio.postP50(), ratio.postP95(), ratio.postP99());
    }

    private void taken(RunReport.Taken taken) {
        for (ProcessFigures process : taken.processes()) {
            line(
                    PROCESS,
                    process.name(),
                    taken.cpuSecondsPerThousand(process),
                    taken.jitSecondsPerThousand(process),
                    process.peakMegabytes());
        }
        all("all", taken);
    }

    private void all(String name, RunReport.Taken taken) {
        line(PROCESS, name, taken.allCpuSecondsPerThousand(), taken.allJitSecondsPerThousand(), taken.allMegabytes());
    }

    private void latency(String name, LatencyFigures took) {
        line(LATENCY, name, took.count(), took.p50(), took.p95(), took.p99(), took.max());
    }

    private static String slices(LoadFigures figures, ToDoubleFunction<LatencyFigures> percentile) {
        return figures.slices().stream()
                .map(slice -> String.format(Locale.ROOT, "%7.0f", percentile.applyAsDouble(slice)))
                .collect(Collectors.joining(" "));
    }

    private static String counts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void line(String format, Object... parts) {
        text.append(String.format(Locale.ROOT, format, parts)).append('\n');
    }
}
