package io.breakwater.triage.intent;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long encoders may work. On a quiet day every unsure message has them; on the day when everybody writes at once they
 * must not hold up the answers, so they get a share of one processor and the n-grams read the rest alone.
 *
 * <p>A token bucket: it fills with the share of each second and holds what a second brings. Thread-safe.
 */
public final class EncoderBudget {
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final double share;
    private final LongSupplier clock;
    private double left;
    private long filledAt;

    /** @param share of one processor, 0 to 1; 0 never asks an encoder */
    public EncoderBudget(double share) {
        this(share, System::nanoTime);
    }

    /** @param clock nanoseconds that never go back */
    EncoderBudget(double share, LongSupplier clock) {
        this.share = share;
        this.clock = clock;
        left = share * SECOND;
        filledAt = clock.getAsLong();
    }

    /** Whether another message may have the encoders. */
    synchronized boolean isLeft() {
        long now = clock.getAsLong();
        left = Math.min(share * SECOND, left + share * (now - filledAt));
        filledAt = now;
        return left > 0;
    }

    /** A message had them for so long. */
    synchronized void spent(long nanoseconds) {
        left -= nanoseconds;
    }
}
