package io.breakwater.chatbot.subscribe;

import io.breakwater.chatbot.domain.Subscription;
import io.breakwater.events.AccountChanged;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What customers want to hear of. A conversation has one subscription a thing. */
@ApplicationScoped
public class Subscriptions {
    private static final String SAVE =
            """
            insert into subscription
                (conversation_id, contact_id, subject, subject_id, flow, step, last_state, state_at, since)
            select r.conversation, r.contact, r.subject, r.id, r.flow, r.step, r.state,
                   cast(r.state_at as timestamptz), now()
            from unnest(cast(:conversations as text[]), cast(:contacts as text[]), cast(:subjects as text[]),
                        cast(:ids as text[]), cast(:flows as text[]), cast(:steps as text[]), cast(:states as text[]),
                        cast(:times as text[])) as r (conversation, contact, subject, id, flow, step, state, state_at)
            order by r.conversation, r.subject, r.id
            on conflict (conversation_id, subject, subject_id) do update
            set flow = excluded.flow, step = excluded.step, last_state = excluded.last_state,
                state_at = excluded.state_at, since = excluded.since""";
    private static final String ABOUT =
            """
            select s.conversation_id, s.contact_id, s.flow, s.step, s.subject, s.subject_id, s.last_state, s.state_at
            from subscription s
            join (select distinct contact, subject, id
                  from unnest(cast(:contacts as text[]), cast(:subjects as text[]), cast(:ids as text[]))
                      as c (contact, subject, id)) as c
                on s.contact_id = c.contact and s.subject = c.subject and s.subject_id = c.id
            order by s.conversation_id""";
    private static final String END =
            """
            delete from subscription s
            using unnest(cast(:conversations as text[]), cast(:subjects as text[]), cast(:ids as text[]))
                as r (conversation, subject, id)
            where s.conversation_id = r.conversation and s.subject = r.subject and s.subject_id = r.id""";
    private static final String FORGET =
            """
            delete from subscription where ctid = any(array(
                select ctid from subscription where since < cast(cast(:before as text) as timestamptz)
                limit :portion))""";

    /** Keeps these in the open transaction as they are now. Of two about one thing the last one counts. */
    public Uni<Void> saveAll(List<Subscribed> subscribed) {
        if (subscribed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<String, Subscribed> last = new TreeMap<>();
        subscribed.forEach(s -> last.put(key(s), s));
        Collection<Subscribed> kept = last.values();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SAVE)
                        .setParameter("conversations", texts(kept, s -> s.conversation()
                                .value()))
                        .setParameter("contacts", texts(kept, s -> s.contact().value()))
                        .setParameter(
                                "subjects", texts(kept, s -> s.subscription().subject()))
                        .setParameter("ids", texts(kept, s -> s.subscription().subjectId()))
                        .setParameter("flows", texts(kept, s -> s.subscription().flow()))
                        .setParameter("steps", texts(kept, s -> s.subscription().step()))
                        .setParameter(
                                "states", texts(kept, s -> s.subscription().state()))
                        .setParameter(
                                "times",
                                texts(kept, s -> s.subscription().stateAt().toString()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those that any of these changes is about, in the open session. */
    Uni<List<Subscribed>> about(List<AccountChanged> changes) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ABOUT, Object[].class)
                        .setParameter(
                                "contacts", texts(changes, c -> c.contactId().value()))
                        .setParameter("subjects", texts(changes, AccountChanged::subject))
                        .setParameter("ids", texts(changes, AccountChanged::subjectId))
                        .getResultList())
                .map(rows -> rows.stream().map(Subscriptions::subscribed).toList());
    }

    /** Ends these in the open transaction. */
    Uni<Void> endAll(List<Subscribed> ended) {
        if (ended.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(END)
                        .setParameter("conversations", texts(ended, s -> s.conversation()
                                .value()))
                        .setParameter(
                                "subjects", texts(ended, s -> s.subscription().subject()))
                        .setParameter("ids", texts(ended, s -> s.subscription().subjectId()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Ends at most {@code portion} of those that are older than {@code before}, in the open transaction. */
    Uni<Integer> forget(Instant before, int portion) {
        return Panache.getSession().chain(session -> session.createNativeQuery(FORGET)
                .setParameter("before", before.toString())
                .setParameter("portion", portion)
                .executeUpdate());
    }

    private static String key(Subscribed one) {
        return String.join(
                "\n",
                one.conversation().value(),
                one.subscription().subject(),
                one.subscription().subjectId());
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static Subscribed subscribed(Object[] row) {
        Object at = row[7];
        Subscription subscription = new Subscription(
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                at instanceof OffsetDateTime time ? time.toInstant() : (Instant) at);
        return new Subscribed(new ConversationId((String) row[0]), new ContactId((String) row[1]), subscription);
    }
}
