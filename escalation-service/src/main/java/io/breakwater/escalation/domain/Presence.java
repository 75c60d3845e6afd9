package io.breakwater.escalation.domain;

import java.time.Instant;
import java.util.List;

/** An agent as the desk knows them: who, what they can do, whether they are there. */
public record Presence(Owner agent, List<String> skills, Availability availability, Lease lease) {
    public Presence {
        skills = List.copyOf(skills);
    }

    /** Whether customers can count on this agent now. */
    public boolean isOnlineAt(Instant now) {
        return availability == Availability.ONLINE && lease.isHeldAt(now);
    }
}
