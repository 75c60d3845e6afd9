package io.breakwater.kit.schedule;

import io.breakwater.kit.outbox.SafeContext;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Does things again and again until the service stops. */
@Singleton
public class Schedule {
    private final Vertx vertx;
    private final List<Long> timers = new CopyOnWriteArrayList<>();

    Schedule(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Does the work after each pause, on a Vert.x context of its own in which sessions and transactions may be opened.
     * Work that takes longer than the pause is not begun a second time meanwhile; work that fails is tried again after
     * the next one.
     *
     * @param meanwhile what a failure means until then, for the log: "Old inbox rows stay"
     */
    public void every(Duration pause, String meanwhile, Supplier<Uni<Void>> work) {
        AtomicBoolean busy = new AtomicBoolean();
        timers.add(vertx.setPeriodic(pause.toMillis(), id -> {
            if (busy.compareAndSet(false, true)) {
                SafeContext.run(
                        vertx,
                        () -> Uni.createFrom().deferred(work::get).eventually(() -> busy.set(false)),
                        failure -> Log.warnf("%s until the next try: %s", meanwhile, failure.toString()));
            }
        }));
    }

    void stop(@Observes ShutdownEvent event) {
        timers.forEach(vertx::cancelTimer);
    }
}
