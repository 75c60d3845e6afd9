package io.breakwater.escalation.domain;

import java.time.Duration;
import java.time.Instant;

/** An agent's hold on cases. Hearing from the agent renews it; silence for {@code duration} ends it. */
public record Lease(Instant heardAt, Duration duration) {
    /** The first instant at which the hold is gone, if nothing is heard. */
    public Instant lapsesAt() {
        return heardAt.plus(duration);
    }

    public boolean isHeldAt(Instant now) {
        return now.isBefore(lapsesAt());
    }
}
