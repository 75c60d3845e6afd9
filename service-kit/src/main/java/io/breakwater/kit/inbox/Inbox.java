package io.breakwater.kit.inbox;

import io.breakwater.events.Event;
import io.breakwater.events.Topic;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.kit.event.UnreadableEvent;
import io.breakwater.kit.outbox.OutboxRelay;
import io.breakwater.kit.progress.WorkInHand;
import io.breakwater.kit.trace.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a service act once on every event, although Kafka delivers at least once.
 *
 * <p>The claim on the event, what the use case stores and what it publishes share one transaction. Transient faults are
 * retried in place without end, so the order of a key is kept; readiness tells. Records that cannot be read, and
 * events on which the use case fails for a lasting reason, are parked byte for byte on
 * {@code <topic>-<consumer>-dlq}. The returned Uni never fails. Call it on a listener's Vert.x context.
 */
@ApplicationScoped
public class Inbox {
    private final InboxClaims claims;
    private final DeadLetters deadLetters;
    private final EventCodec codec;
    private final InPlaceRetry retry;
    private final OutboxRelay relay;
    private final WorkInHand work;
    private final MeterRegistry meters;
    private final String consumer;

    Inbox(
            InboxClaims claims,
            DeadLetters deadLetters,
            EventCodec codec,
            InPlaceRetry retry,
            OutboxRelay relay,
            WorkInHand work,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.claims = claims;
        this.deadLetters = deadLetters;
        this.codec = codec;
        this.retry = retry;
        this.relay = relay;
        this.work = work;
        this.meters = meters;
        this.consumer = consumer;
    }

    /** One record, one transaction. */
    public <E extends Event> Uni<Void> once(
            ConsumerRecord<String, byte[]> record, Topic<E> topic, Function<E, Uni<Void>> useCase) {
        return act(List.of(record), topic, nothing(), (events, none) -> useCase.apply(events.get(0)));
    }

    /**
     * A whole poll in one transaction. The use case receives the events that were not seen before, in record order; a
     * key may occur more than once. When it fails for a lasting reason, the poll is done again record by record, so
     * that a poison event parks alone.
     */
    public <E extends Event> Uni<Void> onceEach(
            ConsumerRecords<String, byte[]> records, Topic<E> topic, Function<List<E>, Uni<Void>> useCase) {
        return onceEach(records, topic, nothing(), (events, none) -> useCase.apply(events));
    }

    /**
     * As above, with a step before the transaction, while no connection is held: for calls to others. It receives every
     * readable event of the poll and may run more than once for an event, so effects need an idempotency key.
     */
    public <E extends Event, P> Uni<Void> onceEach(
            ConsumerRecords<String, byte[]> records,
            Topic<E> topic,
            Function<List<E>, Uni<P>> prepare,
            BiFunction<List<E>, P, Uni<Void>> useCase) {
        List<ConsumerRecord<String, byte[]>> list = new ArrayList<>(records.count());
        records.forEach(list::add);
        return act(list, topic, prepare, useCase);
    }

    /**
     * Those among these events that were acted on before, in the open session: for a step before the transaction that
     * must not do its work again. Another instance may claim one of the rest meanwhile; the claim decides.
     */
    public Uni<Set<UUID>> actedOn(Collection<UUID> eventIds) {
        return claims.claimed(eventIds);
    }

    private <E extends Event, P> Uni<Void> act(
            List<ConsumerRecord<String, byte[]>> records,
            Topic<E> topic,
            Function<List<E>, Uni<P>> prepare,
            BiFunction<List<E>, P, Uni<Void>> useCase) {
        if (records.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        work.begin(topic.name());
        List<Arrival<E>> arrivals = records.stream().map(r -> read(r, topic)).toList();
        return whole(arrivals, topic, prepare, useCase)
                .onFailure()
                .recoverWithUni(defect -> arrivals.size() == 1
                        ? park(arrivals.get(0), topic, defect)
                        : oneByOne(arrivals, topic, prepare, useCase))
                .invoke(() -> work.finish(topic.name()));
    }

    private <E extends Event, P> Uni<Void> oneByOne(
            List<Arrival<E>> arrivals,
            Topic<E> topic,
            Function<List<E>, Uni<P>> prepare,
            BiFunction<List<E>, P, Uni<Void>> useCase) {
        return Multi.createFrom()
                .iterable(arrivals)
                .onItem()
                .transformToUniAndConcatenate(arrival -> whole(List.of(arrival), topic, prepare, useCase)
                        .onFailure()
                        .recoverWithUni(defect -> park(arrival, topic, defect)))
                .onItem()
                .ignoreAsUni();
    }

    private <E extends Event, P> Uni<Void> whole(
            List<Arrival<E>> arrivals,
            Topic<E> topic,
            Function<List<E>, Uni<P>> prepare,
            BiFunction<List<E>, P, Uni<Void>> useCase) {
        List<E> readable = arrivals.stream()
                .filter(a -> a.event() != null)
                .map(Arrival::event)
                .toList();
        return retry.whileTransient(topic.name(), () -> prepare.apply(readable)
                        .chain(prepared -> Panache.withTransaction(() -> claims.claim(ids(arrivals))
                                .chain(fresh -> act(arrivals, topic, fresh, prepared, useCase)))))
                .invoke(relay::wake);
    }

    private <E extends Event, P> Uni<Void> act(
            List<Arrival<E>> arrivals,
            Topic<E> topic,
            Set<UUID> fresh,
            P prepared,
            BiFunction<List<E>, P, Uni<Void>> useCase) {
        List<E> events = new ArrayList<>(arrivals.size());
        List<Arrival<E>> unreadable = new ArrayList<>();
        for (Arrival<E> arrival : arrivals) {
            if (!fresh.remove(arrival.id())) {
                meters.counter("breakwater.inbox.duplicates", "consumer", consumer)
                        .increment();
            } else if (arrival.event() == null) {
                unreadable.add(arrival);
            } else {
                events.add(arrival.event());
            }
        }
        Uni<Void> parked = Multi.createFrom()
                .iterable(unreadable)
                .onItem()
                .transformToUniAndConcatenate(a -> deadLetters.add(topic, a, "unreadable", a.unreadable()))
                .onItem()
                .ignoreAsUni();
        return events.isEmpty() ? parked : parked.chain(() -> useCase.apply(events, prepared));
    }

    // Claims the record's place and not the event, so that the event can be replayed once the defect is mended.
    private <E extends Event> Uni<Void> park(Arrival<E> arrival, Topic<E> topic, Throwable defect) {
        Log.errorf(
                defect,
                "Event %s at %s-%d@%d is parked: the use case failed for a lasting reason. Mend it, then replay.",
                arrival.id(),
                topic.name(),
                arrival.record().partition(),
                arrival.record().offset());
        return retry.untilDone(
                        topic.name(),
                        () -> Panache.withTransaction(() -> claims.claim(List.of(arrival.place()))
                                .chain(fresh -> fresh.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : deadLetters.add(topic, arrival, "defect", defect))))
                .invoke(relay::wake);
    }

    private <E extends Event> Arrival<E> read(ConsumerRecord<String, byte[]> record, Topic<E> topic) {
        try {
            E event = codec.decode(topic, record.value());
            Header trace = record.headers().lastHeader(Trace.HEADER);
            Trace.parse(trace == null ? null : new String(trace.value(), StandardCharsets.US_ASCII))
                    .enter(event.key());
            return new Arrival<>(record, event, null);
        } catch (UnreadableEvent e) {
            Log.warnf("%s-%d@%d is parked: %s", topic.name(), record.partition(), record.offset(), e.getMessage());
            return new Arrival<>(record, null, e);
        }
    }

    private static <E extends Event> List<UUID> ids(List<Arrival<E>> arrivals) {
        return arrivals.stream().map(Arrival::id).toList();
    }

    private static <E> Function<List<E>, Uni<Void>> nothing() {
        return events -> Uni.createFrom().voidItem();
    }
}
