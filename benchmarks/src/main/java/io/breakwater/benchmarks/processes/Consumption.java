package io.breakwater.benchmarks.processes;

import io.breakwater.benchmarks.report.ProcessFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Reads what processes take between two moments, on a thread of its own. */
public final class Consumption {
    private static final long LOOK_EVERY_S = 2;
    private static final long PATIENCE_S = 10;

    private final Proc proc;
    private final List<ProcessGroup> groups;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread reader = new Thread(work, "consumption");
        reader.setDaemon(true);
        return reader;
    });
    private final Map<ProcessGroup, Double> cpu = new HashMap<>();
    private final Map<ProcessGroup, Double> peaks = new HashMap<>();

    public Consumption(Proc proc, List<ProcessGroup> groups) {
        this.proc = proc;
        this.groups = List.copyOf(groups);
    }

    /** Returns at once. */
    public void begin() {
        thread.execute(() -> groups.forEach(group -> cpu.put(group, -group.cpuSeconds(proc))));
        thread.scheduleAtFixedRate(this::look, 0, LOOK_EVERY_S, TimeUnit.SECONDS);
    }

    /** Returns at once. */
    public void end() {
        thread.execute(() -> groups.forEach(group -> cpu.merge(group, group.cpuSeconds(proc), Double::sum)));
    }

    /** What was taken between {@link #begin} and {@link #end}. Blocks until it is known; nothing is read after it. */
    public List<ProcessFigures> figures() throws InterruptedException {
        thread.execute(this::look);
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException("/proc does not answer");
        }
        return groups.stream()
                .map(group -> new ProcessFigures(
                        group.name(), Math.max(0, cpu.getOrDefault(group, 0.0)), peaks.getOrDefault(group, 0.0)))
                .toList();
    }

    private void look() {
        groups.forEach(group -> peaks.merge(group, group.megabytes(proc), Math::max));
    }
}
