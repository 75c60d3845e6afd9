package io.breakwater.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's message was accepted, secrets already masked. First fact of every story.
 *
 * @param eventId the same UUID that {@code messageId} carries
 * @param locale BCP 47 tag that the customer's app asked for
 * @param secrets the kinds of secrets that were masked in {@code text}, for advice to the customer
 * @param context what the client app told about the place of the question (screen, app version, transaction)
 * @param answerLanguage ISO 639-1, when the customer chose the language of answers, whatever language they write in
 */
public record InquiryReceived(
        UUID eventId,
        ConversationId conversationId,
        ContactId contactId,
        Instant occurredAt,
        MessageId messageId,
        Channel channel,
        String locale,
        VerificationLevel verificationLevel,
        @Nullable String segment,
        String text,
        List<SecretKind> secrets,
        Map<String, String> context,
        @Nullable String answerLanguage)
        implements ConversationEvent {
    public InquiryReceived {
        Texts.required("event_id", eventId);
        Texts.required("conversation_id", conversationId);
        Texts.required("contact_id", contactId);
        Texts.required("occurred_at", occurredAt);
        Texts.required("message_id", messageId);
        Texts.text("text", text);
        channel = channel == null ? Channel.WEB : channel;
        locale = locale == null ? "en" : locale;
        verificationLevel = verificationLevel == null ? VerificationLevel.NONE : verificationLevel;
        secrets = Texts.list(secrets);
        context = context == null ? Map.of() : Map.copyOf(context);
    }
}
