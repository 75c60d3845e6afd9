package io.breakwater.escalation.domain;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Lane;
import io.breakwater.events.Urgency;
import java.util.List;

/**
 * Where a case waits and why.
 *
 * @param skills what an agent must be able to do
 */
public record Placement(String queue, Lane lane, Urgency urgency, EscalationReason reason, List<String> skills) {
    public Placement {
        skills = List.copyOf(skills);
    }

    /** Whether this is a more pressing place than {@code other}. */
    public boolean pressesMoreThan(Placement other) {
        return QueueOrder.laneRank(lane) < QueueOrder.laneRank(other.lane) || urgency.rank() > other.urgency.rank();
    }

    Placement in(Queue other) {
        return new Placement(other.id(), other.lane(), urgency, reason, skills);
    }
}
