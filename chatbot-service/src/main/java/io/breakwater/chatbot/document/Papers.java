package io.breakwater.chatbot.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.chatbot.domain.Paper;
import io.breakwater.events.ContactId;
import io.breakwater.kit.event.EventCodec;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents that were ordered: what they state, for whom, and until when. They are drawn when they are fetched. */
@ApplicationScoped
public class Papers {
    private static final String ADD =
            """
            insert into document (id, contact_id, kind, language, fields, issued_at, expires_at)
            values (:id, :contact, :kind, :language, cast(cast(:fields as text) as jsonb), :issued, :expires)
            on conflict (id) do nothing""";
    private static final String FORGET =
            """
            delete from document where id = any(array(
                select id from document where expires_at < :now limit :portion))""";
    private static final String OWNED =
            """
            select kind, language, cast(fields as text), issued_at
            from document where id = :id and contact_id = :contact and expires_at > :now""";

    private final DocumentConfig config;
    private final Clock clock;

    Papers(DocumentConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** A paper and the customer who may fetch it. */
    public record Ordered(ContactId owner, Paper paper) {}

    /** A paper as it was issued. */
    record Issued(Paper paper, Instant issuedAt) {}

    /** Keeps these in the open transaction. */
    public Uni<Void> addAll(List<Ordered> papers) {
        return Multi.createFrom()
                .iterable(papers)
                .onItem()
                .transformToUniAndConcatenate(this::add)
                .onItem()
                .ignoreAsUni();
    }

    /** Forgets at most {@code portion} of those that have expired, in the open transaction. */
    Uni<Integer> forget(int portion) {
        return Panache.getSession().chain(session -> session.createNativeQuery(FORGET)
                .setParameter("now", now())
                .setParameter("portion", portion)
                .executeUpdate());
    }

    private Uni<Integer> add(Ordered ordered) {
        Paper paper = ordered.paper();
        return Panache.getSession().chain(session -> session.createNativeQuery(ADD)
                .setParameter("id", paper.id())
                .setParameter("contact", ordered.owner().value())
                .setParameter("kind", paper.kind().word())
                .setParameter("language", paper.language())
                .setParameter("fields", json(paper.fields()))
                .setParameter("issued", now())
                .setParameter("expires", now().plus(config.lifetime()))
                .executeUpdate());
    }

    /** The paper, if it is this customer's and has not expired. In the open session. */
    Uni<Optional<Issued>> owned(String id, ContactId owner) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OWNED, Object[].class)
                        .setParameter("id", id)
                        .setParameter("contact", owner.value())
                        .setParameter("now", now())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(found -> issued(id, found)));
    }

    private static Issued issued(String id, Object[] row) {
        Paper.Kind kind = Paper.Kind.of((String) row[0]).orElseThrow();
        Paper paper = new Paper(id, kind, (String) row[1], fields((String) row[2]));
        Object at = row[3];
        Instant issuedAt = at instanceof OffsetDateTime time ? time.toInstant() : (Instant) at;
        return new Issued(paper, issuedAt);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String json(Map<String, String> fields) {
        try {
            return EventCodec.mapper().writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of texts is always JSON: " + e.getClass());
        }
    }

    private static Map<String, String> fields(String json) {
        try {
            return EventCodec.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            // Without the cause, which would quote the fields.
            throw new IllegalStateException("A stored document's fields cannot be read: " + e.getClass());
        }
    }
}
