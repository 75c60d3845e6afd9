package io.breakwater.benchmarks.processes;

import java.util.List;

/**
 * The part of {@code /proc/<pid>/status} that tells resident memory, in kilobytes; zero where the kernel says nothing.
 *
 * @param peak the highest since the process began
 * @param own memory that no other process shares
 * @param file pages of files, most of them programs and libraries
 * @param shared memory shared on purpose, like a database's buffers
 */
record ProcStatus(long peak, long own, long file, long shared) {
    static ProcStatus parse(List<String> lines) {
        return new ProcStatus(
                kilobytes(lines, "VmHWM:"),
                kilobytes(lines, "RssAnon:"),
                kilobytes(lines, "RssFile:"),
                kilobytes(lines, "RssShmem:"));
    }

    private static long kilobytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .orElse(0L);
    }
}
