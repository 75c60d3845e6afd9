package io.breakwater.ticket.transcript;

import io.breakwater.kit.outbox.OutboxRelay;
import io.breakwater.kit.schedule.Schedule;
import io.breakwater.ticket.TicketConfig;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** The safety net under held replies: one whose question never comes is shown all the same. */
@ApplicationScoped
class HeldReplyTimer {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Transcript transcript;
    private final OutboxRelay relay;
    private final Schedule schedule;
    private final Clock clock;
    private final Duration patience;

    HeldReplyTimer(Transcript transcript, OutboxRelay relay, Schedule schedule, Clock clock, TicketConfig config) {
        this.transcript = transcript;
        this.relay = relay;
        this.schedule = schedule;
        this.clock = clock;
        this.patience = config.heldReplies().patience();
    }

    void start(@Observes StartupEvent event) {
        schedule.every(PAUSE, "Held replies wait", this::release);
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
