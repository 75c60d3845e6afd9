package io.breakwater.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message for the customer, from the bot, an agent or the system. Internal notes never travel here.
 *
 * @param inReplyTo the customer's message that this answers; the transcript never shows it before that message
 * @param sources ids of the articles that the text rests on
 * @param tokens what a language model cost for it; 0 when none was asked
 * @param alsoAnswers the customer's messages before {@code inReplyTo} that get no other answer, oldest first: thoughts
 *     that were sent in several messages
 * @param flows the bot's flows that it comes from, {@link #ARTICLE} for an answer from articles; empty when it belongs to
 *     none, as small talk does
 * @param confirmed those of {@code flows} of which the customer has just said that they solved it
 */
public record ReplyIssued(
        UUID eventId,
        ConversationId conversationId,
        ContactId contactId,
        Instant occurredAt,
        MessageId messageId,
        @Nullable MessageId inReplyTo,
        Author author,
        String language,
        String text,
        List<Action> actions,
        List<String> sources,
        int tokens,
        List<MessageId> alsoAnswers,
        List<String> flows,
        List<String> confirmed)
        implements ConversationEvent {
    /** Stands in {@code flows} for answers from help articles. */
    public static final String ARTICLE = "article";

    public ReplyIssued {
        Texts.required("event_id", eventId);
        Texts.required("conversation_id", conversationId);
        Texts.required("contact_id", contactId);
        Texts.required("occurred_at", occurredAt);
        Texts.required("message_id", messageId);
        Texts.required("author", author);
        Texts.text("text", text);
        language = language == null ? "en" : language;
        actions = Texts.list(actions);
        sources = Texts.list(sources);
        alsoAnswers = Texts.list(alsoAnswers);
        flows = Texts.list(flows);
        confirmed = Texts.list(confirmed);
    }

    /** All of the customer's messages that this answers, oldest first. */
    public List<MessageId> answers() {
        return Stream.concat(alsoAnswers.stream(), Stream.ofNullable(inReplyTo)).toList();
    }
}
