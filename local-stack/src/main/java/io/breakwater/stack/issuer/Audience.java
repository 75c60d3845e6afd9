package io.breakwater.stack.issuer;

import java.time.Duration;
import java.util.Locale;

/** One of the two kinds of token, kept apart by issuer, audience and key, so that neither passes as the other. */
enum Audience {
    CUSTOMERS("https://exchange.breakwater.local/customers", "breakwater", Duration.ofMinutes(15)),
    AGENTS("https://exchange.breakwater.local/agents", "breakwater-agents", Duration.ofHours(8));

    private final String issuer;
    private final String audience;
    private final Duration lifetime;

    Audience(String issuer, String audience, Duration lifetime) {
        this.issuer = issuer;
        this.audience = audience;
        this.lifetime = lifetime;
    }

    static Audience of(DemoUser user) {
        return user.isCustomer() ? CUSTOMERS : AGENTS;
    }

    String issuer() {
        return issuer;
    }

    String audience() {
        return audience;
    }

    Duration lifetime() {
        return lifetime;
    }

    String fileName() {
        return "issuer-" + name().toLowerCase(Locale.ROOT) + ".jwk.json";
    }
}
