package io.breakwater.kit.inbox;

import io.breakwater.kit.fault.Faults;
import io.breakwater.kit.progress.WorkInHand;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Tries work again until it succeeds or fails for a lasting reason. Order is kept because nothing behind it goes on.
 *
 * <p>Stays on the caller's Vert.x context between tries: a database session must not change threads.
 */
@Singleton
class InPlaceRetry {
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 2_000;

    private final Vertx vertx;
    private final WorkInHand work;

    InPlaceRetry(Vertx vertx, WorkInHand work) {
        this.vertx = vertx;
        this.work = work;
    }

    /** Fails with lasting failures only. */
    <T> Uni<T> whileTransient(String name, Supplier<Uni<T>> attempt) {
        return attempt(name, attempt, Faults::isTransient, FIRST_PAUSE_MS);
    }

    /** Tries for as long as it takes, whatever the failure: for what must not be passed over. */
    <T> Uni<T> untilDone(String name, Supplier<Uni<T>> attempt) {
        return attempt(name, attempt, fault -> true, FIRST_PAUSE_MS);
    }

    private <T> Uni<T> attempt(String name, Supplier<Uni<T>> attempt, Predicate<Throwable> passes, long pauseMs) {
        return Uni.createFrom().deferred(attempt::get).onFailure(passes).recoverWithUni(fault -> {
            work.stalled(name, fault);
            Log.warnf("%s waits %d ms and tries again: %s", name, pauseMs, fault.toString());
            return pause(pauseMs).chain(() -> attempt(name, attempt, passes, Math.min(pauseMs * 2, LONGEST_PAUSE_MS)));
        });
    }

    private Uni<Void> pause(long ms) {
        return Uni.createFrom().emitter(done -> vertx.setTimer(ms, id -> done.complete(null)));
    }
}
