package io.breakwater.benchmarks.processes;

import java.util.List;
import java.util.stream.Stream;

/**
 * A process of the stack, with or without its children.
 *
 * @param family whether the children belong to it, as a database's workers do
 */
public record ProcessGroup(String name, long pid, boolean family) {
    private static final double KB_PER_MB = 1024;

    /** Processor time since the process began. Children that have ended stay in it. */
    double cpuSeconds(Proc proc) {
        long ticks = proc.stat(pid)
                .map(stat -> stat.ticks() + (family ? stat.ticksOfEnded() : 0))
                .orElse(0L);
        for (ProcStat child : children(proc)) {
            ticks += child.ticks() + child.ticksOfEnded();
        }
        return ticks / ProcStat.TICKS_PER_SECOND;
    }

    /**
     * Resident memory: of a process its peak so far; of a family what it holds now, pages that its members share
     * counted once.
     */
    double megabytes(Proc proc) {
        if (!family) {
            return proc.status(pid).map(status -> status.peak() / KB_PER_MB).orElse(0.0);
        }
        long own = 0;
        long file = 0;
        long shared = 0;
        for (ProcStatus status : members(proc)) {
            own += status.own();
            file = Math.max(file, status.file());
            shared = Math.max(shared, status.shared());
        }
        return (own + file + shared) / KB_PER_MB;
    }

    private List<ProcStatus> members(Proc proc) {
        return Stream.concat(Stream.of(pid), children(proc).stream().map(ProcStat::pid))
                .flatMap(member -> proc.status(member).stream())
                .toList();
    }

    private List<ProcStat> children(Proc proc) {
        return !family
                ? List.of()
                : proc.pids().stream()
                        .flatMap(candidate -> proc.stat(candidate).stream())
                        .filter(stat -> stat.parent() == pid)
                        .toList();
    }
}
