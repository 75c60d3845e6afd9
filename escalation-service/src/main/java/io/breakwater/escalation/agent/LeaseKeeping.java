package io.breakwater.escalation.agent;

import io.breakwater.escalation.EscalationConfig;
import io.breakwater.escalation.promise.PositionAnnouncing;
import io.breakwater.escalation.store.Agents;
import io.breakwater.escalation.store.Cases;
import io.breakwater.kit.outbox.OutboxRelay;
import io.breakwater.kit.outbox.SafeContext;
import io.micrometer.core.instrument.MeterRegistry;
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
import java.time.Instant;
import java.util.Optional;

/**
 * Returns the cases of agents of whom nothing is heard any more.
 *
 * <p>It looks when the first lease can lapse, not at intervals: the time of that is read from the database, and a case
 * that is claimed in between cannot lapse sooner than one whole lease later. Any number of replicas may look.
 */
@ApplicationScoped
public class LeaseKeeping {
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);

    private final Agents agents;
    private final Cases cases;
    private final CaseReturning returning;
    private final PositionAnnouncing announcing;
    private final OutboxRelay relay;
    private final MeterRegistry meters;
    private final Vertx vertx;
    private final Clock clock;
    private final Duration lease;
    private volatile boolean stopped = true;
    private volatile long timer;

    LeaseKeeping(
            Agents agents,
            Cases cases,
            CaseReturning returning,
            PositionAnnouncing announcing,
            OutboxRelay relay,
            MeterRegistry meters,
            Vertx vertx,
            Clock clock,
            EscalationConfig config) {
        this.agents = agents;
        this.cases = cases;
        this.returning = returning;
        this.announcing = announcing;
        this.relay = relay;
        this.meters = meters;
        this.vertx = vertx;
        this.clock = clock;
        this.lease = config.lease().duration();
    }

    void start(@Observes StartupEvent event) {
        stopped = false;
        lookIn(SHORTEST_PAUSE);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        vertx.cancelTimer(timer);
    }

    private void lookIn(Duration pause) {
        if (!stopped) {
            timer = vertx.setTimer(
                    Math.max(pause.toMillis(), SHORTEST_PAUSE.toMillis()),
                    id -> SafeContext.run(vertx, this::look, this::failed));
        }
    }

    private Uni<Void> look() {
        return Panache.withTransaction(
                        () -> cases.lockLapsed(clock.instant().minus(lease)).chain(returning::giveBack))
                .invoke(returned -> {
                    if (!returned.isEmpty()) {
                        meters.counter("breakwater.leases.lapsed").increment(returned.size());
                        relay.wake();
                        announcing.wake();
                    }
                })
                .chain(() -> Panache.withSession(agents::firstLapse))
                .invoke(this::lookAt)
                .replaceWithVoid();
    }

    private void lookAt(Optional<Instant> firstLapse) {
        Duration untilFirst =
                firstLapse.map(at -> Duration.between(clock.instant(), at)).orElse(lease);
        lookIn(untilFirst.compareTo(lease) < 0 ? untilFirst : lease);
    }

    private void failed(Throwable failure) {
        Log.warnf("Lapsed leases are looked at again: %s", failure.toString());
        lookIn(SHORTEST_PAUSE.multipliedBy(4));
    }
}
