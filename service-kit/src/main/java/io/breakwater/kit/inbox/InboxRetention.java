package io.breakwater.kit.inbox;

import io.breakwater.kit.outbox.SafeContext;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the inbox small: claims older than the topics' retention are forgotten, in bounded portions. */
@Singleton
class InboxRetention {
    private static final long EVERY_MS = Duration.ofMinutes(10).toMillis();

    private final InboxClaims claims;
    private final Vertx vertx;
    private final Duration age;
    private long timer;

    InboxRetention(
            InboxClaims claims,
            Vertx vertx,
            @ConfigProperty(name = "breakwater.inbox.retention", defaultValue = "P14D") Duration age) {
        this.claims = claims;
        this.vertx = vertx;
        this.age = age;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(
                EVERY_MS,
                id -> SafeContext.run(
                        vertx,
                        this::forgetAll,
                        failure -> Log.warnf("Old inbox rows stay for now: %s", failure.toString())));
    }

    private Uni<Void> forgetAll() {
        return claims.forget(age)
                .chain(forgotten -> forgotten < InboxClaims.FORGET_AT_ONCE
                        ? Uni.createFrom().voidItem()
                        : forgetAll());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }
}
