package io.breakwater.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a conversation's ordered stream: what clients see.
 *
 * @param seq 1, 2, 3 … without gaps within a conversation
 * @param type {@code message.created}, {@code handoff.created}, {@code queue.position_changed},
 *     {@code conversation.assigned}, {@code conversation.unassigned}, {@code conversation.resolved},
 *     {@code csat.requested}, {@code csat.submitted}, {@code deep_link.created} … ; clients skip types that they do
 *     not know. Exactly one of the parts that follow fits the type
 */
public record ConversationChanged(
        UUID eventId,
        ConversationId conversationId,
        ContactId contactId,
        Instant occurredAt,
        long seq,
        String type,
        @Nullable MessageItem message,
        @Nullable CaseStatus caseStatus,
        @Nullable LinkStatus link,
        @Nullable Integer rating)
        implements ConversationEvent {
    public ConversationChanged {
        Texts.required("event_id", eventId);
        Texts.required("conversation_id", conversationId);
        Texts.required("contact_id", contactId);
        Texts.required("occurred_at", occurredAt);
        Texts.word("type", type);
        if (seq < 1) {
            throw new IllegalArgumentException("seq must be 1 or more");
        }
    }
}
