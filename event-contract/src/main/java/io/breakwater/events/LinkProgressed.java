package io.breakwater.events;

import java.time.Instant;
import java.util.UUID;

/** A deep link came a step further. */
public record LinkProgressed(
        UUID eventId, ConversationId conversationId, ContactId contactId, Instant occurredAt, LinkStatus link)
        implements ConversationEvent {
    public LinkProgressed {
        Texts.required("event_id", eventId);
        Texts.required("conversation_id", conversationId);
        Texts.required("contact_id", contactId);
        Texts.required("occurred_at", occurredAt);
        Texts.required("link", link);
    }
}
