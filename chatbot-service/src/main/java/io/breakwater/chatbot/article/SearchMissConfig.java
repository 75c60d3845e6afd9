package io.breakwater.chatbot.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How searches without a good hit are counted. */
@ConfigMapping(prefix = "chatbot.search-misses")
public interface SearchMissConfig {
    /** The secret under which it is kept who searched for what: 32 random bytes or more in Base64. */
    String key();

    /** How long they are kept. */
    @WithDefault("P30D")
    Duration retention();

    /** How often those are looked for whose time is over. */
    @WithDefault("PT10M")
    Duration look();

    /** Different queries a day, in all languages. Further ones are not kept. */
    @WithDefault("5000")
    @Min(1)
    int mostADay();
}
