package io.breakwater.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@code ./dev status}: which service runs, is ready, and how much memory it holds. */
final class StackStatus {
    private static final String ROW = "%-20s %-6s %-10s %-8s %s";

    private final Checkout checkout;
    private final Map<String, String> environment;
    private final Terminal terminal;

    StackStatus(Checkout checkout, Map<String, String> environment, Terminal terminal) {
        this.checkout = checkout;
        this.environment = environment;
        this.terminal = terminal;
    }

    /** Returns whether all are ready. */
    boolean show() {
        terminal.say(ROW.formatted("NAME", "PORT", "STATE", "PID", "MEMORY"));
        Optional<ProcessHandle> stack = Leftovers.ours(checkout.pidFile("stack"), checkout.mark());
        row("stack", Port.EXCHANGE, stack, stack.isPresent() ? "running" : "down");
        boolean allReady = stack.isPresent();
        for (var asked : answers().entrySet()) {
            Deployable service = asked.getKey();
            Optional<ProcessHandle> process = Leftovers.ours(checkout.pidFile(service.folder()), checkout.mark());
            boolean ready = process.isPresent() && asked.getValue().join();
            allReady &= ready;
            row(service.folder(), service.port(), process, state(process.isPresent(), ready));
        }
        return allReady;
    }

    private Map<Deployable, CompletableFuture<Boolean>> answers() {
        var readiness = new Readiness();
        Map<Deployable, CompletableFuture<Boolean>> answers = new EnumMap<>(Deployable.class);
        for (Deployable service : Deployable.values()) {
            answers.put(
                    service, readiness.ask("http://127.0.0.1:" + service.port().in(environment)));
        }
        return answers;
    }

    private static String state(boolean runs, boolean ready) {
        if (!runs) {
            return "down";
        }
        return ready ? "ready" : "not ready";
    }

    private void row(String name, Port port, Optional<ProcessHandle> process, String state) {
        terminal.say(ROW.formatted(
                name,
                port.in(environment),
                state,
                process.map(p -> Long.toString(p.pid())).orElse("-"),
                process.flatMap(StackStatus::memory).orElse("-")));
    }

    /** Resident memory where the system tells it in /proc. */
    private static Optional<String> memory(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB");
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
