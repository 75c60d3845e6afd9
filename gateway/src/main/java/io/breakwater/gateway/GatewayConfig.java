package io.breakwater.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the gateway. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {
    /**
     * Secrets that seal conversation ids, each 32 random bytes or more in Base64. The first seals, all are taken: to
     * change the secret, put the new one first and drop the old one when its conversations are over.
     */
    List<String> conversationKeys();

    /** Where the services behind are. */
    Services services();

    Upload upload();

    Stream stream();

    Page page();

    interface Services {
        URI triage();

        URI chatbot();

        URI escalation();

        URI ticket();

        URI deeplink();

        /** How long a service behind may take before the caller gets a 503. */
        @WithDefault("5s")
        Duration timeout();
    }

    interface Upload {
        /** How long a customer's file may be on its way, from the first byte to the answer. */
        @WithDefault("3m")
        Duration timeout();
    }

    interface Stream {
        /** A comment is sent this often, so that proxies and clients see a live stream. */
        @WithDefault("15s")
        Duration heartbeat();

        /** A client that takes nothing for this long is disconnected; it resumes with Last-Event-ID. */
        @WithDefault("15s")
        Duration stall();

        /** Streams that one contact or agent may hold open on one gateway. */
        @WithDefault("6")
        int perCaller();
    }

    interface Page {
        /** The demo sign-in of a local stack; absent in production, where the host page brings the token. */
        Optional<String> signInUrl();
    }
}
