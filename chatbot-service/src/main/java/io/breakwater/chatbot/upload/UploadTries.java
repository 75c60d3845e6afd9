package io.breakwater.chatbot.upload;

import io.breakwater.events.ConversationId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How often a file was sent in each conversation within the last hour. All in the open transaction. */
@ApplicationScoped
class UploadTries {
    static final Duration WITHIN = Duration.ofHours(1);
    // Requests of the same conversation wait for each other at the row, so that none is counted twice or not at all.
    private static final String TAKE =
            """
            insert into upload_try as u (conversation_id, tried_at, last_at)
            values (:conversation, array[cast(:now as timestamptz)], :now)
            on conflict (conversation_id) do update
            set tried_at = array(select t from unnest(u.tried_at) t where t > :since) || excluded.tried_at,
                last_at = excluded.last_at
            where (select count(*) from unnest(u.tried_at) t where t > :since) < :most""";
    private static final String OLDEST =
            """
            select min(t) from upload_try u, unnest(u.tried_at) t
            where u.conversation_id = :conversation and t > :since""";
    private static final String FORGET =
            """
            delete from upload_try where conversation_id in (
                select conversation_id from upload_try where last_at <= :since
                limit 1000 for update skip locked)""";

    /** Counts one more; false when these are too many already. */
    Uni<Boolean> take(ConversationId conversation, Instant now, int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE)
                        .setParameter("conversation", conversation.value())
                        .setParameter("now", time(now))
                        .setParameter("since", time(now.minus(WITHIN)))
                        .setParameter("most", most)
                        .executeUpdate())
                .map(counted -> counted == 1);
    }

    /** When the next may be sent, after {@link #take} said no. */
    Uni<Instant> nextAt(ConversationId conversation, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OLDEST, Instant.class)
                        .setParameter("conversation", conversation.value())
                        .setParameter("since", time(now.minus(WITHIN)))
                        .getSingleResult())
                .map(oldest -> oldest.plus(WITHIN));
    }

    Uni<Void> forget(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("since", time(now.minus(WITHIN)))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
