package io.breakwater.kit.inbox;

import io.breakwater.events.Event;
import io.breakwater.events.Topic;
import io.breakwater.kit.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Parks what this consumer can never take, with its original bytes, through the outbox of the open transaction. */
@Singleton
class DeadLetters {
    private final Outbox outbox;
    private final MeterRegistry meters;
    private final String consumer;

    DeadLetters(
            Outbox outbox, MeterRegistry meters, @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.outbox = outbox;
        this.meters = meters;
        this.consumer = consumer;
    }

    <E extends Event> Uni<Void> add(Topic<E> topic, Arrival<E> arrival, String reason, @Nullable Throwable cause) {
        var record = arrival.record();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("dead-letter-reason", reason);
        // The class only: a message may quote the customer.
        headers.put(
                "dead-letter-cause", cause == null ? reason : cause.getClass().getName());
        headers.put("dead-letter-topic", record.topic());
        headers.put("dead-letter-partition", String.valueOf(record.partition()));
        headers.put("dead-letter-offset", String.valueOf(record.offset()));
        byte[] payload = record.value() == null ? new byte[0] : record.value();
        // PostgreSQL keeps no NUL in text; such a key is not one of ours anyway.
        String key = record.key() == null ? null : record.key().replace("\0", "");
        return outbox.forward(topic.deadLetter(consumer), key, headers, payload)
                .invoke(() -> meters.counter("breakwater.events.parked", "consumer", consumer, "reason", reason)
                        .increment());
    }
}
