package io.breakwater.ticket.transcript;

import io.breakwater.kit.outbox.OutboxRelay;
import io.breakwater.kit.outbox.SafeContext;
import io.breakwater.ticket.TicketConfig;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** The safety net under held replies: one whose question never comes is shown all the same. */
@ApplicationScoped
class HeldReplyTimer {
    private static final long EVERY_MS = 2_000;

    private final Transcript transcript;
    private final OutboxRelay relay;
    private final Vertx vertx;
    private final Clock clock;
    private final Duration patience;
    private long timer;

    HeldReplyTimer(Transcript transcript, OutboxRelay relay, Vertx vertx, Clock clock, TicketConfig config) {
        this.transcript = transcript;
        this.relay = relay;
        this.vertx = vertx;
        this.clock = clock;
        this.patience = config.heldReplies().patience();
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(
                EVERY_MS,
                id -> SafeContext.run(
                        vertx,
                        this::release,
                        failure -> Log.warnf("Held replies wait for the next try: %s", failure.toString())));
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    private Uni<Void> release() {
        return Panache.withTransaction(
                        () -> transcript.releaseOverdue(clock.instant().minus(patience)))
                .invoke(released -> {
                    if (released > 0) {
                        Log.infof("%d replies are shown without their question", released);
                        relay.wake();
                    }
                })
                .replaceWithVoid();
    }
}
