package io.breakwater.escalation.claim;

import io.breakwater.escalation.agent.Attendance;
import io.breakwater.escalation.agent.CaseReturning;
import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Owner;
import io.breakwater.escalation.domain.Presence;
import io.breakwater.escalation.domain.Queue;
import io.breakwater.escalation.domain.Queues;
import io.breakwater.escalation.promise.CaseNews;
import io.breakwater.escalation.store.Agents;
import io.breakwater.escalation.store.Cases;
import io.breakwater.escalation.store.Messages;
import io.breakwater.events.AgentId;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseId;
import io.breakwater.events.MessageId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.kit.identity.Agent;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The holder of a case, or a supervisor, lets it go: back to the queue, to somebody else, or resolved. */
@ApplicationScoped
class PassingOn {
    private final Attendance attendance;
    private final Agents agents;
    private final Cases cases;
    private final Queues queues;
    private final CaseReturning returning;
    private final CaseNews news;
    private final Messages messages;
    private final Claiming claiming;

    PassingOn(
            Attendance attendance,
            Agents agents,
            Cases cases,
            Queues queues,
            CaseReturning returning,
            CaseNews news,
            Messages messages,
            Claiming claiming) {
        this.attendance = attendance;
        this.agents = agents;
        this.cases = cases;
        this.queues = queues;
        this.returning = returning;
        this.news = news;
        this.messages = messages;
        this.claiming = claiming;
    }

    @WithTransaction
    Uni<Case> release(CaseId id, Agent agent) {
        return attendance
                .heard(agent)
                .chain(me -> held(id, agent, null))
                .chain(it -> it.isWaiting()
                        ? Uni.createFrom().item(it)
                        : returning.giveBack(List.of(it)).map(released -> released.get(0)));
    }

    @WithTransaction
    Uni<Case> resolve(CaseId id, ResolveRequest request, Agent agent) {
        return attendance.heard(agent).chain(me -> held(id, agent, request.version())
                .chain(it -> {
                    mustBeKnown(request.resolution(), it);
                    Case resolved = it.resolved(request.resolution());
                    return cases.keep(List.of(resolved))
                            .chain(() -> note(resolved, me, request.note()))
                            .chain(() -> news.publish(CaseChange.RESOLVED, resolved))
                            .replaceWith(resolved);
                }));
    }

    @WithTransaction
    Uni<Case> transfer(CaseId id, TransferRequest request, Agent agent) {
        return request.to().startsWith(AgentId.PREFIX) ? toAgent(id, request, agent) : toQueue(id, request, agent);
    }

    private Uni<Case> toQueue(CaseId id, TransferRequest request, Agent agent) {
        Queue queue = queues.byId(request.to())
                .orElseThrow(() -> Rejection.invalid("/to", "is neither an agent's id nor a queue"));
        return attendance.heard(agent).chain(me -> held(id, agent, request.version())
                .chain(it -> transferred(it.movedTo(queue), request.note(), me)));
    }

    // Both agents are locked at once, in the order of their ids: two who pass to each other must not wait in a circle.
    private Uni<Case> toAgent(CaseId id, TransferRequest request, Agent agent) {
        AgentId target = agentId(request.to());
        return agents.lock(agent.id(), target)
                .chain(found -> attendance.heard(agent).chain(me -> {
                    Presence other = found.stream()
                            .filter(presence -> presence.agent().id().equals(target))
                            .findFirst()
                            .orElseThrow(() -> Rejection.invalid("/to", "is an agent who was never here"));
                    Claiming.mustBeThere(other);
                    return held(id, agent, request.version())
                            .invoke(it -> mustBeSomebodyElse(it, target))
                            .chain(it -> transferred(it.assignedTo(other.agent()), request.note(), me))
                            .call(() -> claiming.mustHaveRoom(other.agent()));
                }));
    }

    private static void mustBeSomebodyElse(Case it, AgentId target) {
        if (it.isHeldBy(target)) {
            throw Rejection.invalid("/to", "is the agent who holds the case");
        }
    }

    private Uni<Case> transferred(Case moved, @Nullable String note, Owner me) {
        return cases.keep(List.of(moved))
                .chain(() -> note(moved, me, note))
                .chain(() -> news.publish(CaseChange.TRANSFERRED, moved))
                .replaceWith(moved);
    }

    /** The case, locked, if this agent may let it go. */
    private Uni<Case> held(CaseId id, Agent agent, @Nullable Long version) {
        return cases.lock(id).map(found -> {
            Case it = found.orElseThrow(() -> Rejection.notFound("case", id));
            if (it.isResolved()) {
                throw Refusals.resolved(id);
            }
            if (!it.isHeldBy(agent.id()) && !agent.supervisor()) {
                throw Refusals.leaseLost(it, null);
            }
            if (version != null && version != it.version()) {
                throw Refusals.stale(it);
            }
            return it;
        });
    }

    private void mustBeKnown(String resolution, Case it) {
        List<String> known =
                queues.byId(it.placement().queue()).map(Queue::resolutions).orElse(List.of(resolution));
        if (!known.contains(resolution)) {
            throw Rejection.invalid("/resolution", "must be one of " + String.join(", ", known));
        }
    }

    private Uni<Void> note(Case it, Owner author, @Nullable String text) {
        return text == null || text.isBlank()
                ? Uni.createFrom().voidItem()
                : messages.addNote(
                        MessageId.of(NameBasedUuid.of("case-note", it.id().value(), String.valueOf(it.version()))),
                        it.id(),
                        author,
                        text);
    }

    private static AgentId agentId(String text) {
        try {
            return new AgentId(text);
        } catch (IllegalArgumentException e) {
            throw Rejection.invalid("/to", "is not an agent's id");
        }
    }
}
