package io.breakwater.ticket.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a ticket ended so far.
 *
 * @param current the resolution that holds; null while the ticket is not settled
 * @param resolutions how often it was resolved
 * @param reopened how often it came back
 */
public record Outcome(@Nullable Resolution current, int resolutions, int reopened) {
    public static final Outcome NONE = new Outcome(null, 0, 0);

    Outcome resolved(Resolution resolution) {
        return new Outcome(resolution, resolution.number(), reopened);
    }

    Outcome cameBack() {
        return new Outcome(null, resolutions, reopened + 1);
    }
}
