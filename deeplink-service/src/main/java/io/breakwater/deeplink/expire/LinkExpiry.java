package io.breakwater.deeplink.expire;

import io.breakwater.deeplink.DeeplinkConfig;
import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.deeplink.progress.LinkProgress;
import io.breakwater.deeplink.store.DeepLinks;
import io.breakwater.kit.outbox.OutboxRelay;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

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
    private final Vertx vertx;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private long timer;

    LinkExpiry(
            DeepLinks links,
            LinkProgress progress,
            DeeplinkConfig config,
            OutboxRelay relay,
            Vertx vertx,
            Clock clock) {
        this.links = links;
        this.progress = progress;
        this.config = config;
        this.relay = relay;
        this.vertx = vertx;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(config.expiry().periodMs(), id -> look());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        if (busy.compareAndSet(false, true)) {
            SafeContext.run(
                    vertx,
                    () -> sweep().eventually(() -> busy.set(false)),
                    failure -> Log.warnf("Links are not expired for now: %s", failure.toString()));
        }
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
