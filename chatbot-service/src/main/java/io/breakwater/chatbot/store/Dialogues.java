package io.breakwater.chatbot.store;

import io.breakwater.events.ConversationId;
import io.breakwater.kit.fault.TransientFault;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The states of all conversations. Reads and writes as many as it is asked for in one statement. */
@ApplicationScoped
public class Dialogues {
    private static final String LOAD =
            """
            select conversation_id, contact_id, version, cast(state as text), heard_at, cast(waiting as text), remind_at,
                   reminded
            from dialogue where conversation_id = any(cast(:ids as text[]))""";
    private static final String SAVE =
            """
            insert into dialogue as d (conversation_id, contact_id, version, state, heard_at, waiting, answer_at, remind_at,
                                       reminded, updated_at)
            select r.id, r.contact, r.version, cast(r.state as jsonb), cast(r.heard_at as timestamptz),
                   cast(r.waiting as jsonb), cast(r.answer_at as timestamptz), cast(r.remind_at as timestamptz), r.reminded,
                   now()
            from unnest(cast(:ids as text[]), cast(:contacts as text[]), cast(:versions as bigint[]),
                        cast(:states as text[]), cast(:heard as text[]), cast(:waiting as text[]),
                        cast(:answers as text[]), cast(:reminders as text[]), cast(:reminded as text[]))
                as r (id, contact, version, state, heard_at, waiting, answer_at, remind_at, reminded)
            order by r.id
            on conflict (conversation_id) do update
            set version = excluded.version, state = excluded.state, heard_at = excluded.heard_at,
                waiting = excluded.waiting, answer_at = excluded.answer_at, remind_at = excluded.remind_at,
                reminded = excluded.reminded, updated_at = excluded.updated_at
            where d.version = excluded.version - 1""";
    private static final String CLAIM_ANSWERS =
            """
            update dialogue set answer_at = cast(cast(:again as text) as timestamptz)
            where conversation_id = any(array(
                select conversation_id from dialogue where answer_at <= cast(cast(:now as text) as timestamptz)
                order by answer_at limit :portion for update skip locked))
            returning conversation_id""";
    private static final String LOCK_REMINDERS =
            """
            select conversation_id from dialogue where remind_at <= cast(cast(:now as text) as timestamptz)
            order by remind_at limit :portion for update skip locked""";

    /** The stored ones among these, in the open session. */
    public Uni<Map<ConversationId, StoredDialogue>> load(Collection<ConversationId> conversations) {
        String[] ids =
                conversations.stream().map(ConversationId::value).distinct().toArray(String[]::new);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOAD, Object[].class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(rows -> {
                    Map<ConversationId, StoredDialogue> found = new HashMap<>();
                    rows.forEach(row -> found.put(new ConversationId((String) row[0]), DialogueColumns.read(row)));
                    return found;
                });
    }

    /**
     * At most {@code portion} conversations whose waiting messages are due, for the caller alone until {@code again}:
     * if they are not answered by then, anybody may claim them. In the open transaction, which should be a short one.
     */
    public Uni<List<ConversationId>> claimDue(Instant now, Instant again, int portion) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM_ANSWERS, String.class)
                        .setParameter("now", now.toString())
                        .setParameter("again", again.toString())
                        .setParameter("portion", portion)
                        .getResultList())
                .map(Dialogues::conversations);
    }

    /** At most {@code portion} conversations whose reminder is due, locked until the open transaction ends. */
    public Uni<List<ConversationId>> lockToRemind(Instant now, int portion) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK_REMINDERS, String.class)
                        .setParameter("now", now.toString())
                        .setParameter("portion", portion)
                        .getResultList())
                .map(Dialogues::conversations);
    }

    /**
     * Keeps these in the open transaction. Fails with a {@link TransientFault} when one of them was changed since it
     * was read: then everything must be read and done again.
     */
    public Uni<Void> save(List<StoredDialogue> dialogues) {
        if (dialogues.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        // Always in the same order, so that two writers wait for each other instead of deadlocking.
        List<StoredDialogue> sorted = dialogues.stream()
                .sorted(Comparator.comparing(d -> d.conversation().value()))
                .toList();
        return Panache.getSession()
                .chain(session -> DialogueColumns.write(session.createNativeQuery(SAVE), sorted)
                        .executeUpdate())
                .invoke(kept -> {
                    if (kept != sorted.size()) {
                        throw new TransientFault(
                                (sorted.size() - kept) + " dialogue(s) changed meanwhile; they are read again");
                    }
                })
                .replaceWithVoid();
    }

    private static List<ConversationId> conversations(List<String> ids) {
        return ids.stream().map(ConversationId::new).toList();
    }
}
