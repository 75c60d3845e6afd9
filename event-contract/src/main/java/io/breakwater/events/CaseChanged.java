package io.breakwater.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a case.
 *
 * @param version grows by one with each change of the case
 * @param agent who holds the case now; null while it waits
 * @param resolution why it was resolved, from a closed list of the queue; null before
 */
public record CaseChanged(
        UUID eventId,
        ConversationId conversationId,
        ContactId contactId,
        Instant occurredAt,
        CaseId caseId,
        long version,
        CaseChange change,
        Lane lane,
        Urgency urgency,
        QueueStatus status,
        @Nullable Author agent,
        @Nullable String resolution)
        implements ConversationEvent {
    public CaseChanged {
        Texts.required("event_id", eventId);
        Texts.required("conversation_id", conversationId);
        Texts.required("contact_id", contactId);
        Texts.required("occurred_at", occurredAt);
        Texts.required("case_id", caseId);
        Texts.required("change", change);
        Texts.required("status", status);
        lane = lane == null ? Lane.NORMAL : lane;
        urgency = urgency == null ? Urgency.NORMAL : urgency;
    }
}
