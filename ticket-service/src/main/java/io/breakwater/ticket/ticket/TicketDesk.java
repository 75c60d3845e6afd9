package io.breakwater.ticket.ticket;

import io.breakwater.events.Urgency;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.Ticket;
import io.breakwater.ticket.domain.TicketId;
import io.breakwater.ticket.domain.TicketStatus;
import io.breakwater.ticket.store.Conversations;
import io.breakwater.ticket.store.Viewer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Tickets changed by hand. */
@ApplicationScoped
class TicketDesk {
    private final Conversations conversations;
    private final Clock clock;

    TicketDesk(Conversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    /** Needs the resource's transaction. Two who change the same version: one wins, the other is told. */
    Uni<Conversation> change(TicketId id, TicketPatch patch, Viewer viewer) {
        return conversations.reopen(List.of(id.conversation())).chain(open -> {
            Conversation conversation = open.get(id.conversation());
            if (conversation == null || !viewer.maySee(conversation.stream())) {
                throw Rejection.notFound("ticket", id.value());
            }
            Ticket ticket = conversation.ticket();
            TicketStatus target = target(ticket, patch);
            check(ticket, patch, target);
            Urgency priority = patch.priority() == null ? ticket.priority() : new Urgency(patch.priority());
            conversation.setByHand(priority, target, clock.instant());
            return conversations.save(open.values()).replaceWith(conversation);
        });
    }

    private static TicketStatus target(Ticket ticket, TicketPatch patch) {
        return patch.status() == null
                ? ticket.status()
                : TicketStatus.of(patch.status()).orElseThrow();
    }

    private static void check(Ticket ticket, TicketPatch patch, TicketStatus target) {
        if (patch.version() != ticket.version()) {
            throw new Rejection(Problem.of(
                            412,
                            "stale_version",
                            "Changed meanwhile",
                            "Ticket " + ticket.id().value() + " has version " + ticket.version()
                                    + " now. Read it again and repeat.")
                    .with("version", ticket.version()));
        }
        if (!ticket.status().agentMaySet(target)) {
            throw Rejection.conflict(
                    "invalid_transition",
                    "A ticket that is " + ticket.status().value() + " cannot be set to " + target.value() + ".");
        }
        if (target.settled() && ticket.desk().openCase() != null) {
            throw Rejection.conflict(
                    "case_open",
                    "Case " + ticket.desk().openCase() + " of this ticket is open. Resolve the case instead.");
        }
    }
}
