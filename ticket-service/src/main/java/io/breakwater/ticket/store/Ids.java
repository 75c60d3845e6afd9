package io.breakwater.ticket.store;

import io.breakwater.events.ConversationId;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.ticket.domain.TicketId;

/** Ids in paths: what cannot be an id names nothing, so it is not found. */
public final class Ids {
    private Ids() {}

    public static ConversationId conversation(String id) {
        try {
            return new ConversationId(id);
        } catch (IllegalArgumentException e) {
            throw Rejection.notFound("conversation", "of this id");
        }
    }

    public static TicketId ticket(String id) {
        try {
            return new TicketId(id);
        } catch (IllegalArgumentException e) {
            throw Rejection.notFound("ticket", "of this id");
        }
    }
}
