package io.breakwater.triage.explain;

import io.breakwater.events.Entity;
import io.breakwater.triage.store.StoredDecision;
import java.time.Instant;
import java.util.List;

/** A decision as the API shows it. */
public record DecisionView(
        String messageId,
        String conversationId,
        String contactId,
        Instant decidedAt,
        String language,
        List<Reading> intents,
        List<Entity> entities,
        String urgency,
        String route,
        List<String> reasons,
        String model) {
    /** One reading of the message, with its confidence from 0 to 1. */
    record Reading(String intent, double confidence) {}

    static DecisionView of(StoredDecision stored) {
        return new DecisionView(
                stored.messageId().value(),
                stored.conversationId().value(),
                stored.contactId().value(),
                stored.decidedAt(),
                stored.language(),
                stored.intents().stream()
                        .map(scored -> new Reading(
                                scored.intent().value(), scored.confidence().value()))
                        .toList(),
                stored.entities(),
                stored.urgency().value(),
                stored.route().value(),
                stored.reasons(),
                stored.model());
    }
}
