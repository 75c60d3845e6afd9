package io.breakwater.escalation.agent;

import io.breakwater.escalation.domain.Owner;
import io.breakwater.escalation.store.Agents;
import io.breakwater.kit.identity.Agent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes every call of an agent as a sign of life. */
@ApplicationScoped
public class Attendance {
    private final Agents agents;

    Attendance(Agents agents) {
        this.agents = agents;
    }

    /** Renews the agent's lease, in the caller's transaction. An agent who was never here becomes known. */
    public Uni<Owner> heard(Agent agent) {
        Owner owner = new Owner(agent.id(), agent.name());
        return agents.heard(owner, agent.skills()).replaceWith(owner);
    }
}
