package io.breakwater.escalation.domain;

import io.breakwater.events.CaseId;
import java.time.Instant;
import java.util.Comparator;

/**
 * A case's place in the order of waiting: the smaller place is served first. It changes only when the case does, never
 * by the passing of time, so it can be stored and indexed.
 */
public record Place(int laneRank, Instant dueAt, CaseId id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::laneRank)
            .thenComparing(Place::dueAt)
            .thenComparing(place -> place.id().value());

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
