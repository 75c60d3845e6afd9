package io.breakwater.escalation.claim;

import io.breakwater.escalation.EscalationConfig;
import io.breakwater.escalation.agent.Attendance;
import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Owner;
import io.breakwater.escalation.domain.Presence;
import io.breakwater.escalation.promise.CaseNews;
import io.breakwater.escalation.store.Agents;
import io.breakwater.escalation.store.Cases;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseId;
import io.breakwater.kit.fault.TransientFault;
import io.breakwater.kit.identity.Agent;
import io.breakwater.kit.problem.Rejection;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives waiting cases to agents: one winner a case, nobody above capacity. */
@ApplicationScoped
class Claiming {
    private final Attendance attendance;
    private final Agents agents;
    private final Cases cases;
    private final CaseNews news;
    private final MeterRegistry meters;
    private final int capacity;

    Claiming(
            Attendance attendance,
            Agents agents,
            Cases cases,
            CaseNews news,
            MeterRegistry meters,
            EscalationConfig config) {
        this.attendance = attendance;
        this.agents = agents;
        this.cases = cases;
        this.news = news;
        this.meters = meters;
        this.capacity = config.agent().capacity();
    }

    /** A repeated claim by the winner succeeds again. */
    @WithTransaction
    Uni<Case> claim(CaseId id, Agent agent) {
        return attendance.heard(agent).chain(me -> agents.lock(me.id())
                .invoke(found -> mustBeThere(found.get(0)))
                .chain(() -> cases.claim(id, me))
                .chain(won -> won.isPresent() ? kept(won.get(), me) : lost(id, me)));
    }

    /** For an agent whose row is locked and who has just been given a case. */
    Uni<Void> mustHaveRoom(Owner agent) {
        return cases.countHeldBy(agent.id())
                .invoke(held -> {
                    if (held > capacity) {
                        throw refused("capacity", Refusals.capacityReached(agent, capacity));
                    }
                })
                .replaceWithVoid();
    }

    static void mustBeThere(Presence presence) {
        if (!presence.availability().holdsCases()) {
            throw Refusals.notAvailable(presence.agent());
        }
    }

    private Uni<Case> kept(Case won, Owner me) {
        return mustHaveRoom(me)
                .chain(() -> news.publish(CaseChange.ASSIGNED, won))
                .invoke(() -> meters.counter(
                                "breakwater.cases.claimed",
                                "queue",
                                won.placement().queue())
                        .increment())
                .replaceWith(won);
    }

    private Uni<Case> lost(CaseId id, Owner me) {
        return cases.byId(id).map(found -> {
            Case it = found.orElseThrow(() -> Rejection.notFound("case", id));
            if (it.isResolved()) {
                throw Refusals.resolved(id);
            }
            Owner owner = it.owner();
            if (owner == null) {
                throw new TransientFault("Case " + id + " was released while it was being claimed");
            }
            if (!owner.id().equals(me.id())) {
                throw refused("already_claimed", Refusals.alreadyClaimed(it, owner));
            }
            return it;
        });
    }

    private Rejection refused(String reason, Rejection why) {
        meters.counter("breakwater.claims.refused", "reason", reason).increment();
        return why;
    }
}
