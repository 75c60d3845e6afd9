package io.breakwater.ticket.ticket;

import io.breakwater.events.Author;
import io.breakwater.events.CaseId;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Urgency;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.Resolution;
import io.breakwater.ticket.domain.StreamState;
import io.breakwater.ticket.domain.Ticket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as agents see it.
 *
 * @param caseId the case that is open
 * @param resolution {@code confirmed}, {@code assumed} or {@code agent}; null while the ticket is not settled
 * @param resolutionReason the agent's reason
 * @param reopened how often it came back
 * @param version to be named by who changes it
 */
record TicketView(
        String id,
        ConversationId conversationId,
        ContactId contactId,
        @Nullable String subject,
        String status,
        Urgency priority,
        Channel channel,
        String language,
        @Nullable Author assignee,
        @Nullable CaseId caseId,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant firstBotResponseAt,
        @Nullable Instant firstResponseAt,
        @Nullable Instant resolvedAt,
        @Nullable String resolution,
        @Nullable String resolutionReason,
        int reopened,
        long version) {
    static TicketView of(Conversation conversation) {
        StreamState stream = conversation.stream();
        Ticket ticket = conversation.ticket();
        Resolution end = ticket.outcome().current();
        return new TicketView(
                ticket.id().value(),
                stream.id(),
                stream.contact(),
                ticket.subject(),
                ticket.status().value(),
                ticket.priority(),
                stream.channel(),
                stream.language(),
                ticket.desk().assignee(),
                ticket.desk().openCase(),
                stream.createdAt(),
                stream.updatedAt(),
                ticket.responses().firstBotAt(),
                ticket.responses().firstPersonAt(),
                end == null ? null : end.at(),
                end == null ? null : end.kind().value(),
                end == null ? null : end.reason(),
                ticket.outcome().reopened(),
                ticket.version());
    }
}
