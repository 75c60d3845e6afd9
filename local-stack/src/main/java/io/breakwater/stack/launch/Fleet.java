package io.breakwater.stack.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The six services as one: up together, down together, and a clear word when one is lost in between. */
final class Fleet {
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(15);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final Launchpad launchpad;
    private final StopSignal signal;
    private final Terminal terminal;
    private final Readiness readiness = new Readiness();
    private final Map<Deployable, ServiceProcess> running = new EnumMap<>(Deployable.class);
    private final Map<Deployable, CompletableFuture<Boolean>> asked = new EnumMap<>(Deployable.class);

    Fleet(Launchpad launchpad, StopSignal signal, Terminal terminal) {
        this.launchpad = launchpad;
        this.signal = signal;
        this.terminal = terminal;
    }

    /**
     * Brings all up, no more than {@code atOnce} of them in the making at any time. Returns early when a stop is asked.
     *
     * @throws Unusable when one ends or is not ready in time
     */
    void bringUp(int atOnce) throws InterruptedException {
        Deque<Deployable> waiting = new ArrayDeque<>(Arrays.asList(Deployable.values()));
        List<Deployable> inTheMaking = new ArrayList<>();
        Instant deadline = Instant.now().plus(READY_WITHIN);
        while (!(waiting.isEmpty() && inTheMaking.isEmpty()) && !pauseUnlessAsked()) {
            while (inTheMaking.size() < atOnce && !waiting.isEmpty()) {
                Deployable next = waiting.removeFirst();
                running.put(next, launchpad.start(next));
                inTheMaking.add(next);
            }
            for (Deployable service : List.copyOf(inTheMaking)) {
                if (isUp(service)) {
                    inTheMaking.remove(service);
                } else if (Instant.now().isAfter(deadline)) {
                    throw new Unusable(notReady(process(service)));
                }
            }
        }
    }

    /** Tells of every service that ends from now on. The future completes when none is left. */
    CompletableFuture<Void> watch() {
        return CompletableFuture.allOf(running.values().stream()
                .map(service -> service.ended().thenAccept(code -> mourn(service, code)))
                .toArray(CompletableFuture[]::new));
    }

    /** Asks all to stop, kills what has not stopped after 15 s. */
    void stop() throws InterruptedException {
        running.values().forEach(ServiceProcess::stop);
        Instant deadline = Instant.now().plus(STOPPED_WITHIN);
        for (ServiceProcess service : running.values()) {
            service.awaitEnd(Duration.between(Instant.now(), deadline));
        }
    }

    private boolean isUp(Deployable service) {
        ServiceProcess process = process(service);
        Optional<Integer> code = Optional.ofNullable(process.ended().getNow(null));
        if (code.isPresent() && !signal.asked().isDone()) {
            throw new Unusable(ended(process, code.get()) + "\nNothing goes on without it.");
        }
        // Some take seconds to answer; meanwhile the others are looked at.
        return asked.compute(
                        service, (s, last) -> last == null || isNo(last) ? readiness.ask(launchpad.urlOf(s)) : last)
                .getNow(false);
    }

    private static boolean isNo(CompletableFuture<Boolean> answer) {
        return answer.isDone() && !answer.join();
    }

    private void mourn(ServiceProcess service, int code) {
        if (!signal.asked().isDone()) {
            terminal.say(ended(service, code)
                    + "\nThe others go on without it. To have it back: Ctrl-C or ./dev down, then ./dev up.");
        }
    }

    static String ended(ServiceProcess service, int code) {
        return service.name() + " ended by itself with exit code " + code + meaning(code) + "." + lastWords(service);
    }

    private static String notReady(ServiceProcess service) {
        return service.name() + " is not ready after " + READY_WITHIN.toSeconds() + " s." + lastWords(service);
    }

    private static String lastWords(ServiceProcess service) {
        String lines = service.lastLines().isEmpty()
                ? "It said nothing."
                : "Its last lines:\n    " + String.join("\n    ", service.lastLines());
        return " " + lines + "\nThe whole log is " + service.log() + ".";
    }

    private static String meaning(int code) {
        return switch (code) {
            case 137 -> " (killed: by somebody, or by the system because memory ran out)";
            case 143 -> " (asked to stop by somebody else)";
            default -> "";
        };
    }

    private ServiceProcess process(Deployable service) {
        ServiceProcess process = running.get(service);
        if (process == null) {
            throw new IllegalStateException(service + " was not started");
        }
        return process;
    }

    private boolean pauseUnlessAsked() throws InterruptedException {
        try {
            signal.asked().get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The stop signal failed", e);
        }
    }
}
