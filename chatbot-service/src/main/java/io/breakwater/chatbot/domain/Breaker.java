package io.breakwater.chatbot.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a neighbour alone that has failed several times in a row, so that nobody waits for it in vain. Thread-safe. */
public final class Breaker {
    private final int failures;
    private final Duration pause;
    private final Clock clock;
    private int inRow;
    private Instant closedUntil = Instant.MIN;

    /** @param failures in a row, after which the neighbour is left alone for {@code pause} */
    public Breaker(int failures, Duration pause, Clock clock) {
        this.failures = failures;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether a call may be tried. After a pause one call is let through, and the others when it has succeeded. */
    public synchronized boolean allows() {
        if (inRow < failures) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return false;
        }
        closedUntil = now.plus(pause);
        return true;
    }

    public synchronized void succeeded() {
        inRow = 0;
    }

    public synchronized void failed() {
        inRow++;
        closedUntil = clock.instant().plus(pause);
    }
}
