package io.breakwater.chatbot.verify;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How customers are verified by a one-time code. Where codes are sent is {@code quarkus.rest-client.notifier.url}. */
@ConfigMapping(prefix = "chatbot.verification")
public interface VerificationConfig {
    /** The secret under which codes are kept: 32 random bytes or more in Base64. */
    String key();

    /** How long the right code counts. */
    @WithDefault("30m")
    Duration lasts();

    /** The secret that the exchange gave us for its notifier, sent as a bearer token. */
    String notifierToken();

    /** How long the notifier may take to send one code. */
    @WithDefault("2s")
    Duration notifierTimeout();
}
