package io.breakwater.escalation.promise;

import io.breakwater.escalation.EscalationConfig;
import io.breakwater.escalation.store.Waiting;
import io.breakwater.events.CaseChange;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells waiting customers when their position changes or their promise has run out.
 *
 * <p>A change anywhere in a queue moves many. So changes are gathered for a second, then those at the heads of the
 * queues who should hear are read from the database, a bounded number at a time: any replica may do it, and rows that
 * another one holds are left to it. A slow timer looks at everybody: those behind hear seldom anyway, and promises run
 * out although nothing changed.
 */
@ApplicationScoped
public class PositionAnnouncing {
    private static final int BATCH = 200;
    private static final int LOOKS_A_PAUSE = 3;

    private final Waiting waiting;
    private final CaseNews news;
    private final WaitingGauge gauge;
    private final OutboxRelay relay;
    private final Vertx vertx;
    private final EscalationConfig.PositionsConfig config;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile boolean stopped = true;
    private long timer;

    PositionAnnouncing(
            Waiting waiting,
            CaseNews news,
            WaitingGauge gauge,
            OutboxRelay relay,
            Vertx vertx,
            EscalationConfig config) {
        this.waiting = waiting;
        this.news = news;
        this.gauge = gauge;
        this.relay = relay;
        this.vertx = vertx;
        this.config = config.positions();
    }

    void start(@Observes StartupEvent event) {
        stopped = false;
        timer = vertx.setPeriodic(
                config.tailPause().dividedBy(LOOKS_A_PAUSE).toMillis(),
                id -> run(() -> announce(waiting::due).chain(this::measure)));
        wake();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        vertx.cancelTimer(timer);
    }

    /** A change of a queue was committed. Any thread. */
    public void wake() {
        if (!stopped && scheduled.compareAndSet(false, true)) {
            vertx.setTimer(config.coalesce().toMillis(), id -> {
                scheduled.set(false);
                run(() -> announce(waiting::dueAtHeads));
            });
        }
    }

    private void run(Supplier<Uni<Void>> work) {
        SafeContext.run(vertx, work, PositionAnnouncing::failed);
    }

    private Uni<Void> announce(IntFunction<Uni<List<Waiting.Positioned>>> find) {
        return Panache.withTransaction(() -> find.apply(BATCH)
                        .chain(due -> due.isEmpty() ? Uni.createFrom().item(0) : tell(due)))
                .chain(told -> {
                    relay.wake();
                    return told == BATCH && !stopped
                            ? announce(find)
                            : Uni.createFrom().voidItem();
                });
    }

    private Uni<Integer> tell(List<Waiting.Positioned> due) {
        List<CaseNews.Happened> happened = due.stream()
                .map(it -> new CaseNews.Happened(
                        CaseChange.POSITION_CHANGED, it.waiting().told()))
                .toList();
        return news.publishPositioned(
                        happened,
                        due.stream().collect(Collectors.toMap(it -> it.waiting().id(), Waiting.Positioned::position)))
                .replaceWith(due.size());
    }

    private Uni<Void> measure() {
        return Panache.withSession(waiting::counts).invoke(gauge::show).replaceWithVoid();
    }

    private static void failed(Throwable failure) {
        Log.warnf("Waiting customers hear of their position later: %s", failure.toString());
    }
}
