package io.breakwater.escalation.queue;

import io.breakwater.escalation.store.QueueCounts.LaneCount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A queue at one moment.
 *
 * @param oldestWaitS how long the longest waiting case has waited, seconds; null when none waits
 * @param agentsOnline agents who are there, over all queues
 */
public record QueueStats(
        String queue,
        long waiting,
        @Nullable Long oldestWaitS,
        long assigned,
        long agentsOnline,
        List<LaneStats> byLane,
        Instant updatedAt) {

    /** The same for one lane. */
    public record LaneStats(String lane, long waiting, @Nullable Long oldestWaitS, long assigned) {}

    static QueueStats of(String queue, List<LaneCount> lanes, long online, Instant now) {
        return new QueueStats(
                queue,
                lanes.stream().mapToLong(LaneCount::waiting).sum(),
                seconds(
                        lanes.stream()
                                .map(LaneCount::oldest)
                                .filter(Objects::nonNull)
                                .min(Instant::compareTo)
                                .orElse(null),
                        now),
                lanes.stream().mapToLong(LaneCount::assigned).sum(),
                online,
                lanes.stream()
                        .map(l -> new LaneStats(l.lane().value(), l.waiting(), seconds(l.oldest(), now), l.assigned()))
                        .toList(),
                now);
    }

    private static @Nullable Long seconds(@Nullable Instant oldest, Instant now) {
        return oldest == null ? null : Math.max(0, Duration.between(oldest, now).toSeconds());
    }
}
