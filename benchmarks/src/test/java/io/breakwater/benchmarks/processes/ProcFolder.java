package io.breakwater.benchmarks.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that looks like {@code /proc}. */
class ProcFolder {
    private final Path root;

    ProcFolder(Path root) {
        this.root = root;
    }

    Proc proc() {
        return new Proc(root);
    }

    void process(long pid, long parent, long ticks, long ticksOfEnded, String... commandLine) {
        write(
                pid,
                "stat",
                "%d (x) S %d 1 1 0 -1 4 9 8 7 6 %d 0 %d 0 20 0 1 0 9 1".formatted(pid, parent, ticks, ticksOfEnded));
        write(pid, "cmdline", String.join("\0", commandLine) + "\0");
    }

    void memory(long pid, long peak, long own, long file, long shared) {
        write(
                pid,
                "status",
                "VmHWM:\t%d kB\nRssAnon:\t%d kB\nRssFile:\t%d kB\nRssShmem:\t%d kB\n"
                        .formatted(peak, own, file, shared));
    }

    private void write(long pid, String file, String content) {
        try {
            Path folder = Files.createDirectories(root.resolve(Long.toString(pid)));
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
