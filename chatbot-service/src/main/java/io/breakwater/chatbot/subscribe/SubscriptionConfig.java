package io.breakwater.chatbot.subscribe;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the bot tells of changes. */
@ConfigMapping(prefix = "chatbot.subscription")
public interface SubscriptionConfig {
    /** How long a subscription is kept after the last time that it was asked for or had news. */
    @WithDefault("P30D")
    Duration lifetime();

    /** How often those are looked for whose time is over. */
    @WithDefault("PT10M")
    Duration look();
}
