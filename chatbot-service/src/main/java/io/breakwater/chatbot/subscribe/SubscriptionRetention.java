package io.breakwater.chatbot.subscribe;

import io.breakwater.kit.schedule.Schedule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Ends subscriptions that had no news for long, in bounded portions. */
@ApplicationScoped
class SubscriptionRetention {
    private static final int AT_ONCE = 10_000;

    private final Subscriptions subscriptions;
    private final SubscriptionConfig config;
    private final Schedule schedule;
    private final Clock clock;

    SubscriptionRetention(Subscriptions subscriptions, SubscriptionConfig config, Schedule schedule, Clock clock) {
        this.subscriptions = subscriptions;
        this.config = config;
        this.schedule = schedule;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        schedule.every(config.look(), "Old subscriptions stay", this::forgetAll);
    }

    private Uni<Void> forgetAll() {
        return Panache.withTransaction(
                        () -> subscriptions.forget(clock.instant().minus(config.lifetime()), AT_ONCE))
                .chain(forgotten -> forgotten < AT_ONCE ? Uni.createFrom().voidItem() : forgetAll());
    }
}
