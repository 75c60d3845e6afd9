package io.breakwater.chatbot.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How documents for customers are kept. */
@ConfigMapping(prefix = "chatbot.document")
public interface DocumentConfig {
    /** How long a document can be fetched after it was ordered. The texts promise 24 hours. */
    @WithDefault("24h")
    Duration lifetime();

    /** How often those are looked for and forgotten whose time is over. */
    @WithDefault("PT10M")
    Duration look();

    /** Who issues it, as it stands on the paper. */
    @WithDefault("Breakwater Exchange")
    String issuer();
}
