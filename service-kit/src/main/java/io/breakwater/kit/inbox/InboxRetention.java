package io.breakwater.kit.inbox;

import io.breakwater.kit.schedule.Schedule;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the inbox small: claims older than the topics' retention are forgotten, in bounded portions. */
@Singleton
class InboxRetention {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final InboxClaims claims;
    private final Schedule schedule;
    private final Duration age;

    InboxRetention(
            InboxClaims claims,
            Schedule schedule,
            @ConfigProperty(name = "breakwater.inbox.retention", defaultValue = "P14D") Duration age) {
        this.claims = claims;
        this.schedule = schedule;
        this.age = age;
    }

    void start(@Observes StartupEvent event) {
        schedule.every(PAUSE, "Old inbox rows stay", this::forgetAll);
    }

    private Uni<Void> forgetAll() {
        return claims.forget(age)
                .chain(forgotten -> forgotten < InboxClaims.FORGET_AT_ONCE
                        ? Uni.createFrom().voidItem()
                        : forgetAll());
    }
}
