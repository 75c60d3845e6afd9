package io.breakwater.ticket.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.events.ConversationChanged;
import io.breakwater.kit.event.EventCodec;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The streams' items, added and looked for. */
final class ItemTable {
    private static final String ADD =
            """
            insert into item (conversation_id, seq, event_id, type, occurred_at, data)
            select u.conversation_id, cast(u.seq as bigint), cast(u.event_id as uuid), u.type,
                cast(u.occurred_at as timestamptz), cast(u.data as jsonb)
            from unnest(cast(:ids as text[]), cast(:seqs as text[]), cast(:events as text[]), cast(:types as text[]),
                    cast(:times as text[]), cast(:data as text[]))
                as u (conversation_id, seq, event_id, type, occurred_at, data)""";
    private static final String RECORDED = "select event_id from item where event_id = any(cast(:ids as uuid[]))";

    private ItemTable() {}

    static Uni<Void> add(Mutiny.Session session, List<ConversationChanged> items) {
        return session.createNativeQuery(ADD)
                .setParameter("ids", Columns.of(items, ConversationChanged::conversationId))
                .setParameter("seqs", Columns.of(items, ConversationChanged::seq))
                .setParameter("events", Columns.of(items, ConversationChanged::eventId))
                .setParameter("types", Columns.of(items, ConversationChanged::type))
                .setParameter("times", Columns.of(items, ConversationChanged::occurredAt))
                .setParameter("data", Columns.of(items, ItemTable::data))
                .executeUpdate()
                .replaceWithVoid();
    }

    static Uni<Set<UUID>> recorded(Mutiny.Session session, Set<UUID> ids) {
        return session.createNativeQuery(RECORDED, UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .map(Set::copyOf);
    }

    /** What clients see under {@code data}. */
    private static String data(ConversationChanged item) {
        Object part = Map.of();
        if (item.message() != null) {
            part = item.message();
        } else if (item.caseStatus() != null) {
            part = item.caseStatus();
        } else if (item.link() != null) {
            part = item.link();
        } else if (item.rating() != null) {
            part = Map.of("rating", item.rating());
        }
        return json(part);
    }

    static String json(Object part) {
        try {
            return EventCodec.mapper().writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part of an event is always JSON", e);
        }
    }
}
