package io.breakwater.chatbot.verify;

import io.breakwater.events.ContactId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How often codes were sent to each customer within the last hour. All in the open transaction. */
@ApplicationScoped
class SentCodes {
    static final int MOST = 3;
    static final Duration WITHIN = Duration.ofHours(1);
    // Requests of the same customer wait for each other at the row, so that none is counted twice or not at all.
    private static final String TAKE =
            """
            insert into code_sent as c (contact_id, sent_at, last_at)
            values (:contact, array[cast(:now as timestamptz)], :now)
            on conflict (contact_id) do update
            set sent_at = array(select s from unnest(c.sent_at) s where s > :since) || excluded.sent_at,
                last_at = excluded.last_at
            where (select count(*) from unnest(c.sent_at) s where s > :since) < :most""";
    private static final String GIVE_BACK =
            """
            update code_sent set sent_at = array_remove(sent_at, cast(:at as timestamptz))
            where contact_id = :contact""";
    private static final String OLDEST =
            "select min(s) from code_sent c, unnest(c.sent_at) s where c.contact_id = :contact and s > :since";
    private static final String FORGET =
            """
            delete from code_sent where contact_id in (
                select contact_id from code_sent where last_at <= :since
                limit 1000 for update skip locked)""";

    /** Counts one more; false when these are too many already. */
    Uni<Boolean> take(ContactId contact, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE)
                        .setParameter("contact", contact.value())
                        .setParameter("now", time(now))
                        .setParameter("since", time(now.minus(WITHIN)))
                        .setParameter("most", MOST)
                        .executeUpdate())
                .map(counted -> counted == 1);
    }

    /** The one of this moment was not sent after all. */
    Uni<Void> giveBack(ContactId contact, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(GIVE_BACK)
                        .setParameter("contact", contact.value())
                        .setParameter("at", time(at))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** When the next may be sent, after {@link #take} said no. */
    Uni<Instant> nextAt(ContactId contact, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OLDEST, Instant.class)
                        .setParameter("contact", contact.value())
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
