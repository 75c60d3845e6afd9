package io.breakwater.ticket.conversation;

import io.breakwater.events.Author;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.StreamState;
import io.breakwater.ticket.domain.Ticket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as clients see it.
 *
 * @param subject the customer's first words
 * @param agent who of the people has it, or had it last
 * @param lastSeq the latest item of the stream
 */
record ConversationView(
        ConversationId id,
        ContactId contactId,
        Channel channel,
        String language,
        @Nullable String subject,
        String status,
        @Nullable Author agent,
        long lastSeq,
        Instant createdAt,
        Instant updatedAt) {
    static ConversationView of(Conversation conversation) {
        StreamState stream = conversation.stream();
        Ticket ticket = conversation.ticket();
        return new ConversationView(
                stream.id(),
                stream.contact(),
                stream.channel(),
                stream.language(),
                ticket.subject(),
                ticket.status().value(),
                ticket.desk().assignee(),
                stream.lastSeq(),
                stream.createdAt(),
                stream.updatedAt());
    }
}
