package io.breakwater.escalation.view;

import io.breakwater.escalation.domain.Owner;
import org.jspecify.annotations.Nullable;

/** An agent as everybody may know them. */
public record AgentName(String type, String id, String name) {
    static @Nullable AgentName of(@Nullable Owner owner) {
        return owner == null ? null : new AgentName("agent", owner.id().value(), owner.name());
    }
}
