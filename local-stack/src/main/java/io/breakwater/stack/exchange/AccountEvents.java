package io.breakwater.stack.exchange;

import io.breakwater.events.AccountChanged;
import io.breakwater.events.Topics;
import io.breakwater.stack.http.Json;
import io.breakwater.stack.http.Refusal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes {@code account-changed}, as the exchange of the real world would. */
public final class AccountEvents implements AutoCloseable {
    private static final int PATIENCE_MS = 10_000;

    private final KafkaProducer<String, byte[]> producer;

    public AccountEvents(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "client.id",
                        "demo-exchange",
                        "acks",
                        "all",
                        "max.block.ms",
                        PATIENCE_MS,
                        "request.timeout.ms",
                        PATIENCE_MS / 2,
                        "delivery.timeout.ms",
                        PATIENCE_MS),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Returns when the broker has it.
     *
     * @throws Refusal 503 when the broker does not take it
     */
    public void publish(AccountChanged event) {
        var record = new ProducerRecord<>(Topics.ACCOUNT_CHANGED.name(), event.key(), Json.bytes(fields(event)));
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new Refusal(503, "kafka_unavailable", "Kafka did not take the event: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "stopping", "The demo exchange is stopping.");
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private static Map<String, Object> fields(AccountChanged event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("event_id", event.eventId());
        fields.put("contact_id", event.contactId().value());
        fields.put("occurred_at", event.occurredAt());
        fields.put("subject", event.subject());
        fields.put("subject_id", event.subjectId());
        fields.put("state", event.state());
        return fields;
    }
}
