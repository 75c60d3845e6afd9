package io.breakwater.escalation.agent;

import io.breakwater.escalation.EscalationConfig;
import io.breakwater.escalation.domain.Availability;
import io.breakwater.escalation.store.Agents;
import io.breakwater.escalation.store.Cases;
import io.breakwater.kit.identity.Agent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Agents come, pause and go. */
@ApplicationScoped
class BeingThere {
    private final Attendance attendance;
    private final Agents agents;
    private final Cases cases;
    private final CaseReturning returning;
    private final int capacity;

    BeingThere(Attendance attendance, Agents agents, Cases cases, CaseReturning returning, EscalationConfig config) {
        this.attendance = attendance;
        this.agents = agents;
        this.cases = cases;
        this.returning = returning;
        this.capacity = config.agent().capacity();
    }

    @WithTransaction
    Uni<AgentView> look(Agent agent) {
        return attendance.heard(agent).chain(() -> view(agent));
    }

    /** Who leaves, or asks for it, gives the cases in hand back at once. */
    @WithTransaction
    Uni<AgentView> say(Agent agent, Availability availability) {
        return attendance
                .heard(agent)
                .chain(() -> agents.lock(agent.id()))
                .chain(() -> agents.say(agent.id(), availability))
                .chain(() -> availability.holdsCases()
                        ? Uni.createFrom().voidItem()
                        : cases.lockHeldBy(agent.id())
                                .chain(returning::giveBack)
                                .replaceWithVoid())
                .chain(() -> view(agent));
    }

    private Uni<AgentView> view(Agent agent) {
        return agents.lock(agent.id()).chain(found -> cases.countHeldBy(agent.id())
                .map(assigned -> AgentView.of(found.get(0), capacity, assigned)));
    }
}
