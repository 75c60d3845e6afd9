package io.breakwater.triage.store;

import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Entity;
import io.breakwater.events.MessageId;
import io.breakwater.events.Route;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.Urgency;
import java.time.Instant;
import java.util.List;

/** A decision on one message; the message's text itself is not kept here. */
public record StoredDecision(
        MessageId messageId,
        ConversationId conversationId,
        ContactId contactId,
        Instant decidedAt,
        String language,
        List<ScoredIntent> intents,
        List<Entity> entities,
        Urgency urgency,
        Route route,
        List<String> reasons,
        String model) {}
