package io.breakwater.kit.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Whose tokens are taken. */
@ConfigMapping(prefix = "breakwater.identity")
public interface IdentityConfig {
    /** The exchange, which signs its customers' tokens. */
    Issuer customers();

    /** The identity provider of agents and supervisors. */
    Issuer agents();

    interface Issuer {
        /** Must equal the token's {@code iss}. */
        String issuer();

        /** Must be among the token's {@code aud}. */
        String audience();

        /** Where the issuer publishes its public keys (JWKS). */
        URI jwksUrl();

        /** Tokens that live longer than this, from {@code iat} to {@code exp}, are refused. */
        @WithDefault("PT15M")
        Duration longestLifetime();
    }
}
