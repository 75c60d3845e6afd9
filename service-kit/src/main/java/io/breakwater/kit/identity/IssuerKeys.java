package io.breakwater.kit.identity;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * The issuers' public keys, kept in memory, so that no request waits for an issuer. They are fetched at start, every
 * five minutes, and when a token names a key that is not known (at most every ten seconds). An issuer that cannot be
 * reached leaves the keys that are there in use.
 */
@Singleton
class IssuerKeys {
    private static final long EVERY_MS = Duration.ofMinutes(5).toMillis();
    private static final long RETRY_MS = 2_000;
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final Duration REFETCH_PAUSE = Duration.ofSeconds(10);

    private final Map<URI, List<JsonWebKey>> keys = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final List<URI> addresses;
    private final Vertx vertx;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final AtomicLong lastRefetch = new AtomicLong(System.nanoTime() - REFETCH_PAUSE.toNanos());
    private volatile boolean stopped;

    IssuerKeys(IdentityConfig config, Vertx vertx) {
        this.addresses = List.of(config.customers().jwksUrl(), config.agents().jwksUrl());
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        addresses.forEach(this::fetch);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    List<JsonWebKey> of(IdentityConfig.Issuer issuer) {
        return keys.getOrDefault(issuer.jwksUrl(), List.of());
    }

    /** Grows whenever an issuer's keys are not what they were: what was verified with the old ones counts no more. */
    long changes() {
        return changes.get();
    }

    /** A token named a key that is not here: perhaps the issuer has a new one. */
    void refetch(IdentityConfig.Issuer issuer) {
        long now = System.nanoTime();
        long last = lastRefetch.get();
        if (now - last > REFETCH_PAUSE.toNanos() && lastRefetch.compareAndSet(last, now)) {
            load(issuer.jwksUrl());
        }
    }

    /** Issuers whose keys have not come yet: their tokens cannot be checked. */
    List<URI> missing() {
        return addresses.stream().filter(a -> !keys.containsKey(a)).toList();
    }

    private void fetch(URI address) {
        load(address).whenComplete((ok, failure) -> {
            if (!stopped) {
                vertx.setTimer(failure == null ? EVERY_MS : RETRY_MS, id -> fetch(address));
            }
        });
    }

    private CompletableFuture<Void> load(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenAccept(response -> keep(address, read(address, response)))
                .whenComplete((ok, failure) -> {
                    if (failure != null) {
                        Log.warnf("Keys of the token issuer at %s cannot be fetched: %s", address, failure.toString());
                    }
                });
    }

    private void keep(URI address, List<JsonWebKey> fetched) {
        List<JsonWebKey> before = keys.put(address, fetched);
        if (before == null || !texts(before).equals(texts(fetched))) {
            changes.incrementAndGet();
        }
    }

    private static List<String> texts(List<JsonWebKey> keys) {
        return keys.stream().map(JsonWebKey::toJson).toList();
    }

    private static List<JsonWebKey> read(URI address, HttpResponse<String> response) {
        try {
            if (response.statusCode() != 200) {
                throw new IOException(address + " answered " + response.statusCode());
            }
            List<JsonWebKey> found = List.copyOf(new JsonWebKeySet(response.body()).getJsonWebKeys());
            if (found.isEmpty()) {
                throw new IOException(address + " names no key");
            }
            return found;
        } catch (IOException | JoseException e) {
            throw new CompletionException(e);
        }
    }
}
