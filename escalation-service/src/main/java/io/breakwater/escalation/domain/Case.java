package io.breakwater.escalation.domain;

import io.breakwater.events.AgentId;
import io.breakwater.events.CaseId;
import io.breakwater.events.CaseState;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Lane;
import io.breakwater.events.NameBasedUuid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A conversation's stay with people. Each change answers a new case whose {@code version} is one higher.
 *
 * @param createdAt when a person was first asked for: the age that no release, lapse or transfer takes away
 */
public record Case(
        CaseId id,
        Subject subject,
        Placement placement,
        Dossier dossier,
        Instant createdAt,
        Standing standing,
        long version) {

    /** The case that this request opens. The same request always opens the same case. */
    public static Case open(EscalationRequested request, Queues queues, Instant now) {
        String uuid = NameBasedUuid.of("case", request.eventId().toString())
                .toString()
                .replace("-", "");
        Lane lane = request.lane();
        return new Case(
                new CaseId(CaseId.PREFIX + uuid),
                new Subject(request.conversationId(), request.contactId(), request.channel(), request.segment()),
                new Placement(queues.serving(lane).id(), lane, request.urgency(), request.reason(), request.skills()),
                request.dossier(),
                asked(request, now),
                Standing.QUEUED,
                1);
    }

    /** Takes in a further request: lane and urgency only rise, the dossier only grows, the earlier time counts. */
    public Case with(EscalationRequested request, Queues queues) {
        boolean laneRises = QueueOrder.laneRank(request.lane()) < QueueOrder.laneRank(placement.lane());
        boolean rises =
                laneRises || request.urgency().rank() > placement.urgency().rank();
        Lane lane = laneRises ? request.lane() : placement.lane();
        Placement merged = new Placement(
                laneRises ? queues.serving(lane).id() : placement.queue(),
                lane,
                placement.urgency().max(request.urgency()),
                rises ? request.reason() : placement.reason(),
                Dossiers.union(placement.skills(), request.skills()));
        return new Case(
                id,
                subject,
                merged,
                Dossiers.enriched(dossier, request.dossier()),
                asked(request, createdAt),
                standing,
                version + 1);
    }

    public Case assignedTo(Owner agent) {
        return next(placement, Standing.heldBy(agent));
    }

    /** Back to its queue, at the rank that its age gives it. */
    public Case released() {
        return next(placement, Standing.QUEUED);
    }

    public Case movedTo(Queue queue) {
        return next(placement.in(queue), Standing.QUEUED);
    }

    public Case resolved(String resolution) {
        return next(placement, new Standing(CaseState.RESOLVED, standing.owner(), resolution));
    }

    /** The same case after its customer was told something new. */
    public Case told() {
        return next(placement, standing);
    }

    public boolean isHeldBy(AgentId agent) {
        return isAssigned() && owner() != null && owner().id().equals(agent);
    }

    public boolean isWaiting() {
        return CaseState.QUEUED.equals(standing.state());
    }

    public boolean isAssigned() {
        return CaseState.ASSIGNED.equals(standing.state());
    }

    public boolean isResolved() {
        return CaseState.RESOLVED.equals(standing.state());
    }

    public @Nullable Owner owner() {
        return standing.owner();
    }

    private Case next(Placement where, Standing how) {
        return new Case(id, subject, where, dossier, createdAt, how, version + 1);
    }

    // A clock that runs ahead elsewhere must not make a case younger than it is here. Microseconds: what is stored.
    private static Instant asked(EscalationRequested request, Instant latest) {
        Instant asked = request.occurredAt().isBefore(latest) ? request.occurredAt() : latest;
        return asked.truncatedTo(ChronoUnit.MICROS);
    }
}
