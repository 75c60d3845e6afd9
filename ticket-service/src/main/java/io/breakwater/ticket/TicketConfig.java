package io.breakwater.ticket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Settings of this service. */
@ConfigMapping(prefix = "ticket")
public interface TicketConfig {
    HeldReplies heldReplies();

    Resolution resolution();

    Analytics analytics();

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

    /** How figures are computed. */
    interface Analytics {
        /** What a thousand tokens of the language model cost, in any currency. Without it no cost is told. */
        Optional<BigDecimal> tokenPrice();
    }
}
