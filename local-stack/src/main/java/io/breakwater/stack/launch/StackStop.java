package io.breakwater.stack.launch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ./dev down}: asks the running stack to stop, and clears away what a killed one left. */
final class StackStop {
    // Its services have 15 s, Kafka and PostgreSQL need a few more.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Checkout checkout;
    private final Terminal terminal;

    StackStop(Checkout checkout, Terminal terminal) {
        this.checkout = checkout;
        this.terminal = terminal;
    }

    void stop() throws InterruptedException {
        Optional<ProcessHandle> stack = Leftovers.ours(checkout.pidFile("stack"), checkout.mark());
        if (stack.isPresent()) {
            terminal.say("Stopping (pid " + stack.get().pid() + ") ...");
            stop(stack.get());
        }
        var ended = new Leftovers(checkout).end();
        ended.forEach(what -> terminal.say("Ended " + what + ", left by a run that was killed."));
        terminal.say(stack.isPresent() || !ended.isEmpty() ? "Stopped." : "Nothing was running.");
    }

    private static void stop(ProcessHandle stack) throws InterruptedException {
        stack.destroy();
        try {
            stack.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            stack.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Process " + stack.pid() + " cannot be watched", e);
        }
    }
}
