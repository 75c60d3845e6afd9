package io.breakwater.stack;

import io.breakwater.events.Event;
import io.breakwater.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events on real topics and waits for the events that come of them. For tests; not thread-safe. */
public final class EventProbe implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    // How long nothing more must come before "exactly n" is believed.
    private static final Duration SILENCE = Duration.ofMillis(700);

    private final String bootstrapServers;
    private final Function<Event, byte[]> encode;
    private final Decoder decode;
    private final KafkaProducer<String, byte[]> producer;

    /** Reads an event of a topic from its bytes. */
    public interface Decoder {
        <E extends Event> E decode(Topic<E> topic, byte[] bytes);
    }

    EventProbe(String bootstrapServers, Function<Event, byte[]> encode, Decoder decode) {
        this.bootstrapServers = bootstrapServers;
        this.encode = encode;
        this.decode = decode;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", "0"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes in this order and waits for the broker. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final <E extends Event> void publish(Topic<E> topic, E... events) {
        publish(topic, List.of(events));
    }

    public <E extends Event> void publish(Topic<E> topic, Collection<E> events) {
        events.stream()
                .map(e -> producer.send(new ProducerRecord<>(topic.name(), e.key(), encode.apply(e))))
                .toList()
                .forEach(EventProbe::acknowledged);
    }

    public void publishRaw(String topic, String key, byte[] bytes) {
        acknowledged(producer.send(new ProducerRecord<>(topic, key, bytes)));
    }

    /** Exactly {@code n} events with this key, in topic order; fails when fewer come in 30 s, or more. */
    public <E extends Event> List<E> await(Topic<E> topic, String key, int n) {
        return awaitRaw(topic.name(), r -> key.equals(r.key()), n).stream()
                .map(r -> decode.decode(topic, r.value()))
                .toList();
    }

    /** Every event that is on the topic with one of these keys once {@code n} have come. */
    public <E extends Event> List<E> awaitAll(Topic<E> topic, Collection<String> keys, int n) {
        return awaitRaw(topic.name(), r -> keys.contains(r.key()), n).stream()
                .map(r -> decode.decode(topic, r.value()))
                .toList();
    }

    /** The one dead letter with this key. */
    public ConsumerRecord<String, byte[]> awaitDeadLetter(String topic, String key) {
        return awaitRaw(topic, r -> key.equals(r.key()), 1).get(0);
    }

    /** Exactly {@code n} matching records from the beginning of the topic. */
    public List<ConsumerRecord<String, byte[]>> awaitRaw(
            String topic, Predicate<ConsumerRecord<String, byte[]>> wanted, int n) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            long quietSince = System.nanoTime();
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    if (wanted.test(record)) {
                        found.add(record);
                        quietSince = System.nanoTime();
                    }
                }
                if (found.size() > n || found.size() == n && System.nanoTime() - quietSince > SILENCE.toNanos()) {
                    break;
                }
            }
        }
        if (found.size() != n) {
            throw new AssertionError("Expected " + n + " records on " + topic + " but there are " + found.size());
        }
        return found;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private static void acknowledged(java.util.concurrent.Future<?> send) {
        try {
            send.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refuses a test's record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing", e);
        }
    }
}
