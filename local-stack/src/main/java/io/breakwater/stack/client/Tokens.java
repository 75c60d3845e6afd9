package io.breakwater.stack.client;

import io.breakwater.stack.launch.TokenRequest;
import io.breakwater.stack.launch.Unusable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Tokens of demo users, asked for anew before they run out. Any thread may ask. */
public final class Tokens {
    /** Customers' tokens live 15 minutes. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final TokenRequest issuer;
    private final Clock clock;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, Instant until) {}

    public Tokens(TokenRequest issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * A token that is good for some minutes, each time it is asked for.
     *
     * @throws Unusable from the supplier, when there is no such user or no issuer
     */
    public Supplier<String> of(String role, String name) {
        return () -> Objects.requireNonNull(held.compute(
                        role + " " + name, (key, old) -> old != null && isGood(old) ? old : ask(role, name)))
                .token();
    }

    private boolean isGood(Held old) {
        return clock.instant().isBefore(old.until());
    }

    private Held ask(String role, String name) {
        try {
            return new Held(issuer.token(role, name), clock.instant().plus(GOOD_FOR));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("Interrupted while asking for a token.", e);
        }
    }
}
