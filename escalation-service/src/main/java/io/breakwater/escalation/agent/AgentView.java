package io.breakwater.escalation.agent;

import io.breakwater.escalation.domain.Presence;
import java.time.Instant;
import java.util.List;

/** An agent, as the agent sees it. {@code leaseExpiresAt}: the cases go back then if nothing is heard before. */
record AgentView(
        String id,
        String name,
        List<String> skills,
        String availability,
        int capacity,
        long assigned,
        Instant leaseExpiresAt) {
    static AgentView of(Presence presence, int capacity, long assigned) {
        return new AgentView(
                presence.agent().id().value(),
                presence.agent().name(),
                presence.skills(),
                presence.availability().word(),
                capacity,
                assigned,
                presence.lease().lapsesAt());
    }
}
