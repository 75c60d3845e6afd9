package io.breakwater.ticket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of this service. */
@ConfigMapping(prefix = "ticket")
public interface TicketConfig {
    HeldReplies heldReplies();

    Resolution resolution();

    /** Replies whose question is not recorded yet. */
    interface HeldReplies {
        /** How long a reply waits before it is shown without its question. Default 30 s. */
        @WithDefault("PT30S")
        Duration patience();
    }

    /** How tickets end. */
    interface Resolution {
        /** How long a customer must be silent, with nobody working on the ticket, to be taken as helped. Default 24 h. */
        @WithDefault("PT24H")
        Duration assumedAfter();
    }
}
