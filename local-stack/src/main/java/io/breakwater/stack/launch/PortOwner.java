package io.breakwater.stack.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds out which process listens on a port. Best effort: other users' processes may stay nameless. */
final class PortOwner {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** For people: {@code "postgres (pid 4711)"}, or {@code "another process"}. */
    static String of(int port) {
        Optional<Long> pid = Files.isDirectory(PROC.resolve("net")) ? fromProc(port) : fromLsof(port);
        return pid.map(PortOwner::named).orElse("another process");
    }

    private static String named(long pid) {
        var info = ProcessHandle.of(pid).map(ProcessHandle::info);
        String name = info.flatMap(ProcessHandle.Info::arguments)
                .flatMap(Checkout::markedIn)
                .map(root -> "the Breakwater of " + root)
                .or(() -> info.flatMap(ProcessHandle.Info::command)
                        .map(path -> Path.of(path).getFileName().toString()))
                .orElse("a process");
        return name + " (pid " + pid + ")";
    }

    private static Optional<Long> fromProc(int port) {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(PROC.resolve("net").resolve(table)).stream())
                .map(line -> line.trim().split("\\s+"))
                .filter(cells -> cells.length > 9 && cells[1].endsWith(suffix) && cells[3].equals(LISTENING))
                .map(cells -> "socket:[" + cells[9] + "]")
                .flatMap(socket -> ProcessHandle.allProcesses()
                        .filter(process -> holds(process.pid(), socket))
                        .map(ProcessHandle::pid))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> open = Files.list(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
            return open.anyMatch(fd -> leadsTo(fd, socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean leadsTo(Path link, String target) {
        try {
            return Files.readSymbolicLink(link).toString().equals(target);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Long> fromLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
            String said = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            lsof.waitFor(5, TimeUnit.SECONDS);
            return said.lines().findFirst().map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
