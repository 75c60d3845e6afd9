package io.breakwater.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Ends what an earlier run left behind when it was killed. A process id in a file proves nothing, it may belong to
 * somebody else by now: only a process whose command line names this checkout is ended.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Checkout checkout;

    Leftovers(Checkout checkout) {
        this.checkout = checkout;
    }

    /** Ends the services first and PostgreSQL last. Returns what was ended, for people. */
    List<String> end() {
        List<String> ended = new ArrayList<>();
        List<Path> files = pidFiles();
        List<ProcessHandle> services = files.stream()
                .flatMap(file -> ours(file, checkout.mark()).stream())
                .toList();
        services.forEach(ProcessHandle::destroy);
        for (ProcessHandle service : services) {
            awaitEnd(service);
            ended.add("pid " + service.pid());
        }
        Path postgres = checkout.data().resolve("postgres");
        ours(postgres.resolve("postmaster.pid"), postgres.toString()).ifPresent(server -> {
            server.destroy();
            awaitEnd(server);
            ended.add("PostgreSQL (pid " + server.pid() + ")");
        });
        files.forEach(Leftovers::delete);
        return ended;
    }

    /** The running process that the file names, when its command line bears the mark. */
    static Optional<ProcessHandle> ours(Path pidFile, String mark) {
        return firstLine(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> (commandLine(process) + " ").contains(mark + " "));
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Process " + process.pid() + " cannot be watched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String commandLine(ProcessHandle process) {
        var info = process.info();
        return info.commandLine()
                .orElseGet(() -> String.join(" ", info.arguments().orElse(new String[0])));
    }

    private static Optional<Long> firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().map(line -> Long.valueOf(line.trim()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private List<Path> pidFiles() {
        try (Stream<Path> files = Files.list(checkout.run())) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}
