package io.breakwater.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.events.Event;
import io.breakwater.events.Topic;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.kit.trace.Trace;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Publishes events together with the state that they tell of: both are kept, or neither.
 *
 * <p>Events with the same key leave the service in the order of their commits.
 */
@ApplicationScoped
public class Outbox {
    private static final String ADD =
            """
            insert into outbox (topic, record_key, headers, payload)
            select :topic, r.key, r.headers, convert_to(r.payload, 'UTF8')
            from unnest(cast(:keys as text[]), cast(:headers as text[]), cast(:payloads as text[]))
                with ordinality as r (key, headers, payload, position)
            order by r.position""";
    private static final String FORWARD =
            """
            insert into outbox (topic, record_key, headers, payload)
            values (:topic, nullif(:key, ''), :headers, cast(:payload as bytea))""";

    private final EventCodec codec;
    private final String source;

    Outbox(EventCodec codec, @ConfigProperty(name = "quarkus.application.name") String source) {
        this.codec = codec;
        this.source = source;
    }

    /** Publishes with the open transaction's commit. */
    public <E extends Event> Uni<Void> publish(Topic<E> topic, E event) {
        return publishAll(topic, List.of(event));
    }

    /** Publishes all of them, in this order, with the open transaction's commit. One statement, however many. */
    public <E extends Event> Uni<Void> publishAll(Topic<E> topic, List<E> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String[] keys = new String[events.size()];
        String[] headers = new String[events.size()];
        String[] payloads = new String[events.size()];
        for (int i = 0; i < keys.length; i++) {
            E event = events.get(i);
            keys[i] = event.key();
            headers[i] = json(headers(topic, event));
            payloads[i] = new String(codec.encode(event), StandardCharsets.UTF_8);
        }
        return session(topic.name())
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("topic", topic.name())
                        .setParameter("keys", keys)
                        .setParameter("headers", headers)
                        .setParameter("payloads", payloads)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Passes bytes on as they are, for dead letters. */
    public Uni<Void> forward(String topic, @Nullable String key, Map<String, String> headers, byte[] payload) {
        return session(topic)
                .chain(session -> session.createNativeQuery(FORWARD)
                        .setParameter("topic", topic)
                        .setParameter("key", key == null ? "" : key)
                        .setParameter("headers", json(headers))
                        .setParameter("payload", payload)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private <E extends Event> Map<String, String> headers(Topic<E> topic, E event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.eventId().toString());
        headers.put("ce_type", topic.name());
        headers.put("ce_source", source);
        headers.put("ce_time", event.occurredAt().toString());
        headers.put(
                Trace.HEADER,
                Trace.current(event.key()).orElseGet(Trace::start).child().header());
        return headers;
    }

    private static Uni<Mutiny.Session> session(String topic) {
        return Panache.currentTransaction()
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("Outbox.publish(" + topic
                        + ") needs an open transaction: call it from Inbox.once or a @WithTransaction method."))
                .chain(() -> Panache.getSession());
    }

    private static String json(Map<String, String> headers) {
        try {
            return EventCodec.mapper().writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of strings is always JSON", e);
        }
    }
}
