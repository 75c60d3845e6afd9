package io.breakwater.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A customer has said which reading of an unclear message is right.
 *
 * @param messageId the unclear message, not the answer
 * @param intent the reading that the customer chose of those that were offered
 */
public record ReadingChosen(
        UUID eventId,
        ConversationId conversationId,
        ContactId contactId,
        Instant occurredAt,
        MessageId messageId,
        Intent intent)
        implements ConversationEvent {
    public ReadingChosen {
        Texts.required("event_id", eventId);
        Texts.required("conversation_id", conversationId);
        Texts.required("contact_id", contactId);
        Texts.required("occurred_at", occurredAt);
        Texts.required("message_id", messageId);
        Texts.required("intent", intent);
    }
}
