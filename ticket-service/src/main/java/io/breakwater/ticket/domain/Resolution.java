package io.breakwater.ticket.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a ticket was resolved.
 *
 * @param number 1 for the first resolution of the ticket
 * @param reason the agent's reason; null when there is none
 * @param csatRequested whether the customer is asked for a rating
 * @param reopenedAt when the ticket came back; null while it holds
 */
public record Resolution(
        int number,
        ResolutionKind kind,
        @Nullable String reason,
        Instant at,
        boolean csatRequested,
        @Nullable Instant reopenedAt) {

    Resolution reopened(Instant when) {
        return new Resolution(number, kind, reason, at, csatRequested, when);
    }
}
