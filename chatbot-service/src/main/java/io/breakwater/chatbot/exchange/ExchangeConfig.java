package io.breakwater.chatbot.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How the exchange's backend is reached. Its address is {@code quarkus.rest-client.exchange.url}. */
@ConfigMapping(prefix = "chatbot.exchange")
public interface ExchangeConfig {
    /** Without a trailing slash; the same address. */
    URI url();

    /** The secret that the exchange gave us, sent as a bearer token. */
    String token();

    /** How long one try may take. */
    @WithDefault("2s")
    Duration timeout();

    /** After this many failures in a row the exchange is left alone for {@code pause}. */
    @WithDefault("5")
    int failures();

    /** How long the exchange is left alone; then one call tries whether it is back. */
    @WithDefault("5s")
    Duration pause();
}
