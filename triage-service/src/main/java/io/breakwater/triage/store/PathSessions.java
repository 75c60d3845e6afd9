package io.breakwater.triage.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.triage.domain.path.Walk;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** All ways through paths. What is locked stays so until the open transaction ends: one answer is taken at a time. */
@ApplicationScoped
public class PathSessions {
    // Through text: the driver would take a parameter of type jsonb for a JSON string.
    private static final String ADD =
            """
            insert into path_session (id, conversation_id, contact_id, channel, path, version, node, ended, walk,
                last_input, began_at, changed_at)
            values (:id, :conversation, :contact, :channel, :path, :version, :node, :ended, cast(cast(:walk as text) as jsonb),
                :input, :at, :at)
            on conflict (id) do nothing""";
    private static final String KEEP =
            """
            update path_session set node = :node, ended = :ended, walk = cast(cast(:walk as text) as jsonb), last_input = :input,
                changed_at = :at
            where id = :id""";
    private static final String BY_ID =
            """
            select id, conversation_id, contact_id, channel, cast(walk as text) as walk, last_input, changed_at
            from path_session where id = :id""";

    /** Whether it is new; one that is there already stays as it is. */
    public Uni<Boolean> add(PathSession session) {
        Walk walk = session.walk();
        return Panache.getSession()
                .chain(open -> open.createNativeQuery(ADD)
                        .setParameter("id", session.id())
                        .setParameter("conversation", session.conversationId().value())
                        .setParameter("contact", session.contactId().value())
                        .setParameter("channel", session.channel().value())
                        .setParameter("path", walk.path())
                        .setParameter("version", walk.version())
                        .setParameter("node", walk.place().node())
                        .setParameter("ended", !walk.open())
                        .setParameter("walk", json(walk))
                        .setParameter("input", session.lastInput())
                        .setParameter("at", session.changedAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(added -> added == 1);
    }

    /** Keeps what became of a locked one. */
    public Uni<Void> keep(PathSession session) {
        Walk walk = session.walk();
        return Panache.getSession()
                .chain(open -> open.createNativeQuery(KEEP)
                        .setParameter("id", session.id())
                        .setParameter("node", walk.place().node())
                        .setParameter("ended", !walk.open())
                        .setParameter("walk", json(walk))
                        .setParameter("input", session.lastInput())
                        .setParameter("at", session.changedAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }

    public Uni<Optional<PathSession>> byId(String id) {
        return find(BY_ID, id);
    }

    public Uni<Optional<PathSession>> lockById(String id) {
        return find(BY_ID + " for update", id);
    }

    private static Uni<Optional<PathSession>> find(String sql, String id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, Tuple.class)
                        .setParameter("id", id)
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(PathSessions::session));
    }

    private static PathSession session(Tuple row) {
        String id = row.get("id", String.class);
        return new PathSession(
                id,
                new ConversationId(row.get("conversation_id", String.class)),
                new ContactId(row.get("contact_id", String.class)),
                new Channel(row.get("channel", String.class)),
                walk(id, row.get("walk", String.class)),
                row.get("last_input", String.class),
                row.get("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Walk walk(String id, String json) {
        try {
            return EventCodec.mapper().readValue(json, Walk.class);
        } catch (JsonProcessingException e) {
            // Without the cause, which would quote the customer.
            throw new IllegalStateException("The stored walk of " + id + " cannot be read: " + e.getClass());
        }
    }

    private static String json(Walk walk) {
        try {
            return EventCodec.mapper().writeValueAsString(walk);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A walk is always JSON: " + e.getClass());
        }
    }
}
