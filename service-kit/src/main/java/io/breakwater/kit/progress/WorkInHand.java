package io.breakwater.kit.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What this instance has begun and not finished, for readiness. Thread-safe. */
@Singleton
public class WorkInHand {
    private final Map<String, Begun> begun = new ConcurrentHashMap<>();
    private final Clock clock;

    public WorkInHand(Clock clock) {
        this.clock = clock;
    }

    /** {@code work} was begun, for example a poll of a topic. */
    public void begin(String work) {
        begun.put(work, new Begun(clock.instant(), null));
    }

    /** {@code work} cannot go on for now; it is tried again. */
    public void stalled(String work, Throwable why) {
        begun.merge(work, new Begun(clock.instant(), name(why)), (old, now) -> new Begun(old.since(), now.stalledBy()));
    }

    public void finish(String work) {
        begun.remove(work);
    }

    /** Work that is older than {@code patience}, or stalled at all, with the reason. */
    Map<String, String> late(Duration patience) {
        Map<String, String> late = new TreeMap<>();
        Instant limit = clock.instant().minus(patience);
        begun.forEach((work, b) -> {
            if (b.stalledBy() != null || b.since().isBefore(limit)) {
                late.put(work, "since " + b.since() + (b.stalledBy() == null ? "" : ": " + b.stalledBy()));
            }
        });
        return late;
    }

    private static String name(Throwable why) {
        Throwable root = why;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    private record Begun(Instant since, @Nullable String stalledBy) {}
}
