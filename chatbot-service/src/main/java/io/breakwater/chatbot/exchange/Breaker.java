package io.breakwater.chatbot.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves an exchange alone that has failed several times in a row, so that nobody waits for it in vain. Thread-safe. */
final class Breaker {
    private final int failures;
    private final Duration pause;
    private final Clock clock;
    private int inRow;
    private Instant closedUntil = Instant.MIN;

    Breaker(int failures, Duration pause, Clock clock) {
        this.failures = failures;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether a call may be tried. After a pause one call is let through, and the others when it has succeeded. */
    synchronized boolean allows() {
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

    synchronized void succeeded() {
        inRow = 0;
    }

    synchronized void failed() {
        inRow++;
        closedUntil = clock.instant().plus(pause);
    }
}
