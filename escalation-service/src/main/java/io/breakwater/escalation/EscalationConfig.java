package io.breakwater.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of escalation-service. */
@ConfigMapping(prefix = "escalation")
public interface EscalationConfig {
    LeaseConfig lease();

    AgentConfig agent();

    QueueConfig queue();

    PromiseConfig promise();

    PositionsConfig positions();

    interface LeaseConfig {
        /** An agent from whom nothing is heard for this long loses the cases in hand. */
        @WithDefault("PT60S")
        Duration duration();
    }

    interface AgentConfig {
        /** How many cases an agent may hold at once. */
        @WithDefault("5")
        @Min(1)
        @Max(100)
        int capacity();
    }

    interface QueueConfig {
        /** No case is overtaken by one of its lane that was asked for this much later, however urgent. */
        @WithDefault("PT30M")
        Duration ageingBound();
    }

    interface PromiseConfig {
        /** Cases claimed longer ago say nothing about the speed of service now. */
        @WithDefault("PT30M")
        Duration window();
    }

    interface PositionsConfig {
        /** Changes within this time are told together. */
        @WithDefault("PT1S")
        Duration coalesce();

        /** Waiting customers up to this position hear of every change of their position. */
        @WithDefault("50")
        @Min(1)
        int head();

        /** Those behind hear at most this often, and only when they moved by a tenth. */
        @WithDefault("PT30S")
        Duration tailPause();
    }
}
