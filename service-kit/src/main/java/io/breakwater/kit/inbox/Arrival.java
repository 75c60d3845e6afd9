package io.breakwater.kit.inbox;

import io.breakwater.events.Event;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.kit.event.UnreadableEvent;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record that arrived, and the event in it, or why there is none. */
record Arrival<E extends Event>(
        ConsumerRecord<String, byte[]> record, @Nullable E event, @Nullable UnreadableEvent unreadable) {
    /** What the inbox remembers: the event's id, or for an unreadable record its place in the topic. */
    UUID id() {
        return event != null ? event.eventId() : place();
    }

    UUID place() {
        return NameBasedUuid.of(
                "record", record.topic(), String.valueOf(record.partition()), String.valueOf(record.offset()));
    }
}
