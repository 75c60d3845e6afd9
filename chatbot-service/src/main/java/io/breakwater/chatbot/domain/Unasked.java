package io.breakwater.chatbot.domain;

import io.breakwater.events.Author;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.MessageId;
import io.breakwater.events.ReplyIssued;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the bot says without a message before it.
 *
 * @param id the same for the same occasion, so that it is said once
 */
public record Unasked(UUID id, ConversationId conversation, ContactId contact, Instant at) {
    private static final int NO_TOKENS = 0;

    public ReplyIssued says(Reply reply, String language) {
        return new ReplyIssued(
                id,
                conversation,
                contact,
                at,
                MessageId.of(id),
                null,
                Author.BOT,
                language,
                reply.text(),
                reply.actions(),
                reply.sources(),
                NO_TOKENS,
                List.of(),
                reply.flows(),
                reply.confirmed());
    }
}
