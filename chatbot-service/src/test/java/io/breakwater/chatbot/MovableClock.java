package io.breakwater.chatbot;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The service's clock, which a test may put on or hold. It runs right until then, and again after {@link #reset}. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {
    private static volatile Duration ahead = Duration.ZERO;
    private static volatile @Nullable Instant held;

    /** It stands still at that time. */
    static void hold(Instant at) {
        held = at;
    }

    public static void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    public static void reset() {
        ahead = Duration.ZERO;
        held = null;
    }

    @Override
    public Instant instant() {
        Instant now = held;
        return now == null ? Instant.now().plus(ahead) : now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
