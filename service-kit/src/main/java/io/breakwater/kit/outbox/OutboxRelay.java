package io.breakwater.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.kit.progress.WorkInHand;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Sends what the outbox holds, oldest first, and deletes it once the broker has acknowledged it.
 *
 * <p>One relay a service at a time, across replicas: an advisory lock of the database sees to it, so order is kept. A
 * crash between sending and deleting sends again; inboxes absorb that.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final int BATCH = 200;
    private static final long SAFETY_TIMER_MS = 1_000;
    // The first wake-up is followed at once; those that come close behind share a transaction.
    private static final long DRAIN_EVERY_MS = 50;
    private static final String WORK = "outbox";
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final MutinyEmitter<byte[]> emitter;
    private final Vertx vertx;
    private final WorkInHand work;
    private final long lock;
    private final AtomicInteger wakeUps = new AtomicInteger();
    private volatile boolean stopped = true;
    private volatile long lastDrain = now() - DRAIN_EVERY_MS;
    private long timer;

    OutboxRelay(
            @Channel("outbox") MutinyEmitter<byte[]> emitter,
            Vertx vertx,
            WorkInHand work,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.emitter = emitter;
        this.vertx = vertx;
        this.work = work;
        this.lock = NameBasedUuid.of("outbox-relay", service).getMostSignificantBits();
    }

    void start(@Observes StartupEvent event) {
        stopped = false;
        timer = vertx.setPeriodic(SAFETY_TIMER_MS, id -> wake());
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        vertx.cancelTimer(timer);
    }

    /** Something was committed. Wake-ups during a drain, and shortly after one, are folded into one more. Any thread. */
    public void wake() {
        if (!stopped && wakeUps.getAndIncrement() == 0) {
            drainSoon();
        }
    }

    private void drainSoon() {
        long rest = lastDrain + DRAIN_EVERY_MS - now();
        if (rest > 0) {
            vertx.setTimer(rest, id -> SafeContext.run(vertx, this::drain, this::failed));
        } else {
            SafeContext.run(vertx, this::drain, this::failed);
        }
    }

    private Uni<Void> drain() {
        // A timer may fire while the pool is being closed.
        if (stopped) {
            return Uni.createFrom().voidItem();
        }
        int seen = wakeUps.get();
        lastDrain = now();
        return Panache.withTransaction(() -> Panache.getSession().chain(this::sendBatch))
                .chain(sent -> {
                    work.finish(WORK);
                    if (sent == BATCH) {
                        return drain();
                    }
                    if (!wakeUps.compareAndSet(seen, 0)) {
                        drainSoon();
                    }
                    return Uni.createFrom().voidItem();
                });
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    private void failed(Throwable failure) {
        work.stalled(WORK, failure);
        wakeUps.set(0);
        if (!stopped) {
            Log.warnf("The outbox waits and tries again: %s", failure.toString());
        }
    }

    private Uni<Integer> sendBatch(Mutiny.Session session) {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", lock)
                .getSingleResult()
                .chain(mine -> mine ? oldest(session) : Uni.createFrom().item(List.<OutboxRow>of()))
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(0)
                        : send(rows).chain(() -> delete(session, rows)).replaceWith(rows.size()));
    }

    private static Uni<List<OutboxRow>> oldest(Mutiny.Session session) {
        return session.createQuery("from OutboxRow order by position", OutboxRow.class)
                .setReadOnly(true)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Uni<Void> send(List<OutboxRow> rows) {
        work.begin(WORK);
        return Uni.join()
                .all(rows.stream().map(this::send).toList())
                .andCollectFailures()
                .replaceWithVoid();
    }

    private Uni<Void> send(OutboxRow row) {
        RecordHeaders headers = new RecordHeaders();
        headers(row).forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return emitter.sendMessage(Message.of(row.payload)
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(row.topic)
                        .withKey(row.key)
                        .withHeaders(headers)
                        .build()));
    }

    private static Uni<Integer> delete(Mutiny.Session session, List<OutboxRow> rows) {
        return session.createNativeQuery("delete from outbox where position = any(:positions)")
                .setParameter("positions", rows.stream().map(r -> r.position).toArray(Long[]::new))
                .executeUpdate();
    }

    private static Map<String, String> headers(OutboxRow row) {
        try {
            return EventCodec.mapper().readValue(row.headers, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Outbox row " + row.position + " has headers that are not JSON", e);
        }
    }
}
