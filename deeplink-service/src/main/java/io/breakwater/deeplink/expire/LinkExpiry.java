package io.breakwater.deeplink.expire;

import io.breakwater.deeplink.DeeplinkConfig;
import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.deeplink.progress.LinkProgress;
import io.breakwater.deeplink.store.DeepLinks;
import io.breakwater.kit.outbox.OutboxRelay;
import io.breakwater.kit.schedule.Schedule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Ends links whose time is over, and forgets those that are older than anybody needs. Every replica looks; the rows
 * that one holds are left out by the others, so that each link expires once.
 */
@ApplicationScoped
class LinkExpiry {
    private static final int BATCH = 200;

    private final DeepLinks links;
    private final LinkProgress progress;
    private final DeeplinkConfig config;
    private final OutboxRelay relay;
    private final Schedule schedule;
    private final Clock clock;

    LinkExpiry(
            DeepLinks links,
            LinkProgress progress,
            DeeplinkConfig config,
            OutboxRelay relay,
            Schedule schedule,
            Clock clock) {
        this.links = links;
        this.progress = progress;
        this.config = config;
        this.relay = relay;
        this.schedule = schedule;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        schedule.every(Duration.ofMillis(config.expiry().periodMs()), "Links are not expired", this::sweep);
    }

    private Uni<Void> sweep() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> links.lockOverdue(now, BATCH).chain(overdue -> expire(overdue, now)))
                .invoke(expired -> {
                    if (expired > 0) {
                        relay.wake();
                    }
                })
                .chain(expired -> expired == BATCH ? sweep() : forget(now));
    }

    private Uni<Integer> expire(List<DeepLink> overdue, Instant now) {
        List<DeepLink> expired = overdue.stream()
                .map(link -> link.expire(now))
                .flatMap(Optional::stream)
                .toList();
        return progress.recordAll(expired).replaceWith(overdue.size());
    }

    private Uni<Void> forget(Instant now) {
        return Panache.withTransaction(
                        () -> links.forget(now.minus(config.expiry().retention()), BATCH))
                .replaceWithVoid();
    }
}
