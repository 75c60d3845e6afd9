package io.breakwater.ticket.domain;

import io.breakwater.events.ConversationId;

/**
 * A ticket's public id: {@code tkt_…}. One conversation has one ticket, so the id is the conversation's with another
 * prefix, and neither needs a look-up to find the other.
 */
public record TicketId(String value) {
    private static final String PREFIX = "tkt_";

    /** @throws IllegalArgumentException when {@code value} cannot be a ticket's id */
    public TicketId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("TicketId must begin with " + PREFIX);
        }
        new ConversationId(ConversationId.PREFIX + value.substring(PREFIX.length()));
    }

    public static TicketId of(ConversationId conversation) {
        return new TicketId(PREFIX + conversation.value().substring(ConversationId.PREFIX.length()));
    }

    public ConversationId conversation() {
        return new ConversationId(ConversationId.PREFIX + value.substring(PREFIX.length()));
    }
}
