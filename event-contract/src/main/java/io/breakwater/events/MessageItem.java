package io.breakwater.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as the transcript keeps it.
 *
 * @param alsoAnswers as in {@link ReplyIssued}; empty for the customer's own messages
 */
public record MessageItem(
        MessageId messageId,
        Author author,
        String language,
        String text,
        @Nullable MessageId inReplyTo,
        List<Action> actions,
        List<String> sources,
        List<SecretKind> secrets,
        List<MessageId> alsoAnswers) {
    public MessageItem {
        Texts.required("message_id", messageId);
        Texts.required("author", author);
        Texts.required("text", text);
        language = language == null ? "en" : language;
        actions = Texts.list(actions);
        sources = Texts.list(sources);
        secrets = Texts.list(secrets);
        alsoAnswers = Texts.list(alsoAnswers);
    }
}
