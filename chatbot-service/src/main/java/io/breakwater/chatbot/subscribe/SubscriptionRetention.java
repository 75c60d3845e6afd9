package io.breakwater.chatbot.subscribe;

import io.breakwater.kit.outbox.SafeContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Ends subscriptions that had no news for long, in bounded portions. */
@ApplicationScoped
class SubscriptionRetention {
    private static final int AT_ONCE = 10_000;

    private final Subscriptions subscriptions;
    private final SubscriptionConfig config;
    private final Vertx vertx;
    private final Clock clock;
    private long timer;

    SubscriptionRetention(Subscriptions subscriptions, SubscriptionConfig config, Vertx vertx, Clock clock) {
        this.subscriptions = subscriptions;
        this.config = config;
        this.vertx = vertx;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(
                config.look().toMillis(),
                id -> SafeContext.run(
                        vertx,
                        this::forgetAll,
                        failure -> Log.warnf("Old subscriptions stay until the next try: %s", failure.toString())));
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    private Uni<Void> forgetAll() {
        return Panache.withTransaction(
                        () -> subscriptions.forget(clock.instant().minus(config.lifetime()), AT_ONCE))
                .chain(forgotten -> forgotten < AT_ONCE ? Uni.createFrom().voidItem() : forgetAll());
    }
}
