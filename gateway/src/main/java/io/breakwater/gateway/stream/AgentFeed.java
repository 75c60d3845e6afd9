package io.breakwater.gateway.stream;

import io.breakwater.events.CaseChanged;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.kit.event.UnreadableEvent;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells signed-in agents that a case changed. Only a wake-up, so a slow reader may miss some and loses nothing. */
@Singleton
class AgentFeed {
    private final Set<MultiEmitter<? super StreamItem>> listeners = ConcurrentHashMap.newKeySet();
    private final EventCodec codec;
    private final EventStreams streams;
    private final Vertx vertx;

    AgentFeed(EventCodec codec, EventStreams streams, Vertx vertx) {
        this.codec = codec;
        this.streams = streams;
        this.vertx = vertx;
    }

    Multi<StreamItem> changes(String agent, Instant end) {
        streams.enter(agent);
        return Multi.createFrom()
                .<StreamItem>emitter(out -> {
                    listeners.add(out);
                    long left = Math.max(1, end.toEpochMilli() - System.currentTimeMillis());
                    long timer = vertx.setTimer(left, id -> out.complete());
                    out.onTermination(() -> {
                        vertx.cancelTimer(timer);
                        listeners.remove(out);
                        streams.leave(agent);
                    });
                })
                .onOverflow()
                .drop();
    }

    void arrived(ConsumerRecord<String, byte[]> record) {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            CaseChanged change = codec.decode(Topics.CASE_CHANGED, record.value());
            StreamItem item = new StreamItem(
                    change.eventId().toString(),
                    "case.changed",
                    change.occurredAt(),
                    0,
                    change.caseId().value(),
                    Map.of(
                            "case_id", change.caseId(),
                            "change", change.change(),
                            "state", change.status().state(),
                            "lane", change.lane()));
            listeners.forEach(out -> out.emit(item));
        } catch (UnreadableEvent e) {
            Log.warnf("A case change cannot be read: %s", e.getMessage());
        }
    }
}
