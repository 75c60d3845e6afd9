package io.breakwater.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Triage's decision about one message, and why.
 *
 * @param text the message, so that the chatbot needs no look-up
 * @param language ISO 639-1 of the message, in the light of the locale
 * @param intents best reading first; empty never: out of scope is an intent
 * @param reasons the rules and scores that led to {@code route} and {@code urgency}, in words an agent understands
 * @param model version of the model and of the rules that decided
 */
public record IntentClassified(
        UUID eventId,
        ConversationId conversationId,
        ContactId contactId,
        Instant occurredAt,
        MessageId messageId,
        Channel channel,
        String language,
        VerificationLevel verificationLevel,
        String text,
        List<ScoredIntent> intents,
        List<Entity> entities,
        Urgency urgency,
        Route route,
        List<String> reasons,
        String model,
        List<SecretKind> secrets,
        @Nullable Instant receivedAt)
        implements ConversationEvent {
    public IntentClassified {
        Texts.required("event_id", eventId);
        Texts.required("conversation_id", conversationId);
        Texts.required("contact_id", contactId);
        Texts.required("occurred_at", occurredAt);
        Texts.required("message_id", messageId);
        Texts.text("text", text);
        Texts.required("urgency", urgency);
        Texts.required("route", route);
        channel = channel == null ? Channel.WEB : channel;
        language = language == null ? "en" : language;
        verificationLevel = verificationLevel == null ? VerificationLevel.NONE : verificationLevel;
        intents = Texts.list(intents);
        entities = Texts.list(entities);
        reasons = Texts.list(reasons);
        model = model == null ? "unknown" : model;
        secrets = Texts.list(secrets);
        if (intents.isEmpty()) {
            throw new IllegalArgumentException("intents is empty");
        }
    }

    /** The same, received at another time. */
    public IntentClassified asReceivedAt(Instant when) {
        return new IntentClassified(
                eventId,
                conversationId,
                contactId,
                occurredAt,
                messageId,
                channel,
                language,
                verificationLevel,
                text,
                intents,
                entities,
                urgency,
                route,
                reasons,
                model,
                secrets,
                when);
    }

    /** The best reading. */
    public ScoredIntent top() {
        return intents.get(0);
    }
}
