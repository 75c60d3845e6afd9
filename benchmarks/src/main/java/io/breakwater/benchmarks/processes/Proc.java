package io.breakwater.benchmarks.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code /proc} of this machine. A process may end at any time: then there is nothing to read, and no error. */
public final class Proc {
    private final Path root;

    Proc(Path root) {
        this.root = root;
    }

    public static Proc ofThisMachine() {
        return new Proc(Path.of("/proc"));
    }

    /** Whether processes can be looked at here; not on macOS. */
    public boolean isThere() {
        return Files.isReadable(root.resolve("self/stat"));
    }

    List<Long> pids() {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.matches("[0-9]+"))
                    .map(Long::valueOf)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    Optional<ProcStat> stat(long pid) {
        return read(pid, "stat").map(ProcStat::parse);
    }

    Optional<ProcStatus> status(long pid) {
        return read(pid, "status").map(text -> ProcStatus.parse(List.of(text.split("\n"))));
    }

    /** The program and its arguments; empty when the process is gone or belongs to the kernel. */
    public List<String> commandLine(long pid) {
        return read(pid, "cmdline")
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split("\0")))
                .orElse(List.of());
    }

    private Optional<String> read(long pid, String file) {
        try {
            return Optional.of(
                    Files.readString(root.resolve(Long.toString(pid)).resolve(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
