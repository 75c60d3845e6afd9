package io.breakwater.benchmarks.bare;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what was sent since it began and stores whole polls. Owns one thread. */
final class BareConsumer extends Thread {
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<String, byte[]> consumer;
    private final String topic;
    private final BareStore store;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile boolean closed;

    BareConsumer(String bootstrapServers, String topic, BareStore store) {
        super("bare-consumer");
        this.topic = topic;
        this.store = store;
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("group.id", "bench-bare-" + UUID.randomUUID());
        settings.put("auto.offset.reset", "latest");
        settings.put("auto.commit.interval.ms", "1000");
        settings.put("max.poll.records", "200");
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public void run() {
        consumer.subscribe(List.of(topic), new FromNowOn());
        try (consumer;
                store) {
            while (!closed || isBehind()) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    store.insert(records);
                }
            }
        }
    }

    private boolean isBehind() {
        return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /** Blocks until every message that is sent from now on will be read. */
    void awaitReady() {
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Blocks until all that was sent by now is stored and the thread has ended. */
    void close() {
        closed = true;
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class FromNowOn implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // nobody else reads with this group
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            partitions.forEach(consumer::position);
            ready.countDown();
        }
    }
}
