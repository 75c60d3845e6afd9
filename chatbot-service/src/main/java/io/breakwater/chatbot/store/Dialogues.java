package io.breakwater.chatbot.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.kit.fault.TransientFault;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The states of all conversations. Reads and writes as many as it is asked for in one statement. */
@ApplicationScoped
public class Dialogues {
    private static final String LOAD =
            """
            select conversation_id, contact_id, version, cast(state as text)
            from dialogue where conversation_id = any(cast(:ids as text[]))""";
    private static final String SAVE =
            """
            insert into dialogue as d (conversation_id, contact_id, version, state, updated_at)
            select r.id, r.contact, r.version, cast(r.state as jsonb), now()
            from unnest(cast(:ids as text[]), cast(:contacts as text[]), cast(:versions as bigint[]),
                        cast(:states as text[])) as r (id, contact, version, state)
            order by r.id
            on conflict (conversation_id) do update
            set version = excluded.version, state = excluded.state, updated_at = excluded.updated_at
            where d.version = excluded.version - 1""";

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
                    rows.forEach(row -> found.put(new ConversationId((String) row[0]), dialogue(row)));
                    return found;
                });
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
                .chain(session -> session.createNativeQuery(SAVE)
                        .setParameter("ids", texts(sorted, d -> d.conversation().value()))
                        .setParameter("contacts", texts(sorted, d -> d.contact().value()))
                        .setParameter(
                                "versions",
                                sorted.stream().map(StoredDialogue::version).toArray(Long[]::new))
                        .setParameter("states", texts(sorted, d -> json(d.state())))
                        .executeUpdate())
                .invoke(kept -> {
                    if (kept != sorted.size()) {
                        throw new TransientFault(
                                (sorted.size() - kept) + " dialogue(s) changed meanwhile; they are read again");
                    }
                })
                .replaceWithVoid();
    }

    private static String[] texts(List<StoredDialogue> dialogues, Function<StoredDialogue, String> text) {
        return dialogues.stream().map(text).toArray(String[]::new);
    }

    private static StoredDialogue dialogue(Object[] row) {
        return new StoredDialogue(
                new ConversationId((String) row[0]),
                new ContactId((String) row[1]),
                ((Number) row[2]).longValue(),
                state((String) row[0], (String) row[3]));
    }

    private static DialogueState state(String conversation, String json) {
        try {
            return EventCodec.mapper().readValue(json, DialogueState.class);
        } catch (JsonProcessingException e) {
            // Without the cause, which would quote the customer, and which counts as a fault that passes.
            throw new IllegalStateException("The stored state of " + conversation + " cannot be read: " + e.getClass());
        }
    }

    private static String json(DialogueState state) {
        try {
            return EventCodec.mapper().writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A dialogue's state is always JSON: " + e.getClass());
        }
    }
}
