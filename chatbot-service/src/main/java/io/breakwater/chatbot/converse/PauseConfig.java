package io.breakwater.chatbot.converse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Customers who come back to a flow. */
@ConfigMapping(prefix = "chatbot.pause")
public interface PauseConfig {
    /** How long somebody was away who is asked whether to go on with what was begun. */
    @WithDefault("PT4H")
    Duration after();
}
