package io.breakwater.escalation.store;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.domain.Owner;
import io.breakwater.escalation.domain.Place;
import io.breakwater.escalation.domain.Placement;
import io.breakwater.escalation.domain.Standing;
import io.breakwater.escalation.domain.Subject;
import io.breakwater.events.AgentId;
import io.breakwater.events.CaseId;
import io.breakwater.events.CaseState;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.Lane;
import io.breakwater.events.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code cases}, as JSON from and to the database. Not an entity: its statements change many rows at once, lock
 * and return rows, and a session would hand out the copy that it read before.
 */
record CaseRow(
        CaseId id,
        ConversationId conversationId,
        ContactId contactId,
        Channel channel,
        @Nullable String segment,
        String queue,
        Lane lane,
        int laneRank,
        Urgency urgency,
        EscalationReason reason,
        String skills,
        String dossier,
        Instant createdAt,
        Instant dueAt,
        CaseState state,
        @Nullable AgentId ownerId,
        @Nullable String ownerName,
        @Nullable String resolution,
        long version,
        Instant changedAt) {

    static CaseRow of(Case it, Place place, Instant now) {
        Owner owner = it.owner();
        return new CaseRow(
                it.id(),
                it.subject().conversationId(),
                it.subject().contactId(),
                it.subject().channel(),
                it.subject().segment(),
                it.placement().queue(),
                it.placement().lane(),
                place.laneRank(),
                it.placement().urgency(),
                it.placement().reason(),
                Json.write(it.placement().skills()),
                Json.write(it.dossier()),
                it.createdAt(),
                place.dueAt(),
                it.standing().state(),
                owner == null ? null : owner.id(),
                owner == null ? null : owner.name(),
                it.standing().resolution(),
                it.version(),
                now);
    }

    Case toCase() {
        return new Case(
                id,
                new Subject(conversationId, contactId, channel, segment),
                new Placement(queue, lane, urgency, reason, List.of(Json.read(skills, String[].class))),
                Json.read(dossier, Dossier.class),
                createdAt,
                new Standing(
                        state, ownerId == null || ownerName == null ? null : new Owner(ownerId, ownerName), resolution),
                version);
    }
}
