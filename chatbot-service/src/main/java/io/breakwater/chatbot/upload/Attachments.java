package io.breakwater.chatbot.upload;

import io.breakwater.chatbot.domain.DocumentType;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What customers have sent on to the exchange. */
@ApplicationScoped
public class Attachments {
    private static final String ADD =
            """
            insert into attachment (id, conversation_id, contact_id, purpose, type, name, size, sha256, scan, state, sent_at)
            values (:id, :conversation, :contact, :purpose, :type, :name, :size, :sha256, :scan, :state, :at)
            on conflict (id) do nothing""";
    private static final String BY_ID =
            """
            select conversation_id, contact_id, purpose, type, name, size, sha256, scan, state, sent_at
            from attachment where id = :id""";
    private static final String FORGET =
            """
            delete from attachment where id in (
                select id from attachment where sent_at < :before limit :most for update skip locked)""";

    /** In the open transaction; false when it was there already. */
    public Uni<Boolean> add(Attachment sent) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("id", sent.id())
                        .setParameter("conversation", sent.conversation().value())
                        .setParameter("contact", sent.contact().value())
                        .setParameter("purpose", sent.purpose().word())
                        .setParameter("type", sent.type().name())
                        .setParameter("name", sent.name())
                        .setParameter("size", sent.size())
                        .setParameter("sha256", sent.sha256())
                        .setParameter("scan", sent.scan())
                        .setParameter("state", sent.state())
                        .setParameter("at", sent.sentAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(added -> added == 1);
    }

    /** In the open session. */
    Uni<Optional<Attachment>> byId(String id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BY_ID, Object[].class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(found -> attachment(id, found)));
    }

    /** Forgets at most {@code most} that are older, in the open transaction. */
    Uni<Integer> forget(Instant before, int most) {
        return Panache.getSession().chain(session -> session.createNativeQuery(FORGET)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .executeUpdate());
    }

    private static Attachment attachment(String id, Object[] row) {
        Object at = row[9];
        return new Attachment(
                id,
                new ConversationId((String) row[0]),
                new ContactId((String) row[1]),
                DocumentType.of((String) row[2]).orElseThrow(),
                FileType.valueOf((String) row[3]),
                (String) row[4],
                ((Number) row[5]).intValue(),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                at instanceof OffsetDateTime time ? time.toInstant() : (Instant) at);
    }
}
