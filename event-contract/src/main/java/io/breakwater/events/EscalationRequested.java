package io.breakwater.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person is needed. One conversation has at most one open case: a further request while one is open raises its lane
 * and urgency and adds to its dossier.
 *
 * @param requestedBy the service that asks: {@code gateway}, {@code triage} or {@code chatbot}
 * @param segment the customer's segment from the token, for routing; never shown to agents
 * @param skills what an agent must be able to do, for example {@code fraud}; the language is in the dossier
 */
public record EscalationRequested(
        UUID eventId,
        ConversationId conversationId,
        ContactId contactId,
        Instant occurredAt,
        String requestedBy,
        EscalationReason reason,
        Lane lane,
        Urgency urgency,
        Channel channel,
        @Nullable String segment,
        List<String> skills,
        Dossier dossier)
        implements ConversationEvent {
    public EscalationRequested {
        Texts.required("event_id", eventId);
        Texts.required("conversation_id", conversationId);
        Texts.required("contact_id", contactId);
        Texts.required("occurred_at", occurredAt);
        Texts.word("requested_by", requestedBy);
        Texts.required("reason", reason);
        Texts.required("dossier", dossier);
        lane = lane == null ? Lane.NORMAL : lane;
        urgency = urgency == null ? Urgency.NORMAL : urgency;
        channel = channel == null ? Channel.WEB : channel;
        skills = Texts.list(skills);
    }
}
