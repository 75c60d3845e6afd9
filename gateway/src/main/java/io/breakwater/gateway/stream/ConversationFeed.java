package io.breakwater.gateway.stream;

import io.breakwater.events.ConversationChanged;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.kit.event.UnreadableEvent;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Wakes the streams that this gateway holds. It keeps no items: a stream that misses one reads it from ticket-service.
 * Thread-safe.
 */
@Singleton
class ConversationFeed {
    private final Map<String, Set<ConversationStream>> streams = new ConcurrentHashMap<>();
    private final EventCodec codec;

    ConversationFeed(EventCodec codec) {
        this.codec = codec;
    }

    void add(ConversationId conversation, ConversationStream stream) {
        streams.compute(conversation.value(), (id, held) -> {
            Set<ConversationStream> all = held == null ? ConcurrentHashMap.newKeySet() : held;
            all.add(stream);
            return all;
        });
    }

    void remove(ConversationId conversation, ConversationStream stream) {
        streams.computeIfPresent(conversation.value(), (id, held) -> {
            held.remove(stream);
            return held.isEmpty() ? null : held;
        });
    }

    /** An item arrived; most are for streams that other gateways hold. */
    void arrived(ConsumerRecord<String, byte[]> record) {
        Set<ConversationStream> waiting = record.key() == null ? null : streams.get(record.key());
        if (waiting == null) {
            return;
        }
        try {
            ConversationChanged change = codec.decode(Topics.CONVERSATION_CHANGED, record.value());
            StreamItem item = StreamItem.of(change);
            waiting.forEach(stream -> stream.offer(item));
        } catch (UnreadableEvent e) {
            Log.warnf("An item of %s cannot be read; its streams look it up: %s", record.key(), e.getMessage());
            waiting.forEach(ConversationStream::lookUp);
        }
    }

    /** Items may have been missed, for example while the consumer had no partitions. */
    void lookUpAll() {
        streams.values().forEach(held -> held.forEach(ConversationStream::lookUp));
    }

    int size() {
        return streams.values().stream().mapToInt(Set::size).sum();
    }
}
