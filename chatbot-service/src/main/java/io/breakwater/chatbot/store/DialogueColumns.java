package io.breakwater.chatbot.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.Hearing;
import io.breakwater.chatbot.domain.Reminder;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.IntentClassified;
import io.breakwater.kit.event.EventCodec;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Dialogues as the columns of their table. A column that is null for most rows costs nothing for those. */
final class DialogueColumns {
    private static final TypeReference<List<IntentClassified>> MESSAGES = new TypeReference<>() {};

    private DialogueColumns() {}

    static StoredDialogue read(Object[] row) {
        String conversation = (String) row[0];
        String waiting = (String) row[5];
        return new StoredDialogue(
                new ConversationId(conversation),
                new ContactId((String) row[1]),
                ((Number) row[2]).longValue(),
                readState(conversation, (String) row[3]),
                new Hearing(time(row[4]), waiting == null ? List.of() : readMessages(conversation, waiting)),
                new Reminder(time(row[6]), (String) row[7]));
    }

    static <R> Mutiny.Query<R> write(Mutiny.Query<R> query, List<StoredDialogue> dialogues) {
        return query.setParameter("ids", texts(dialogues, d -> d.conversation().value()))
                .setParameter("contacts", texts(dialogues, d -> d.contact().value()))
                .setParameter(
                        "versions",
                        dialogues.stream().map(StoredDialogue::version).toArray(Long[]::new))
                .setParameter("states", texts(dialogues, d -> json(d.state())))
                .setParameter("heard", texts(dialogues, d -> text(d.hearing().lastAt())))
                .setParameter("waiting", texts(dialogues, d -> waiting(d.hearing())))
                .setParameter(
                        "answers",
                        texts(dialogues, d -> text(d.hearing().dueAt().orElse(null))))
                .setParameter(
                        "reminders", texts(dialogues, d -> text(d.reminder().at())))
                .setParameter("reminded", texts(dialogues, d -> d.reminder().given()));
    }

    private static @Nullable String[] texts(
            List<StoredDialogue> dialogues, Function<StoredDialogue, @Nullable String> text) {
        @Nullable String[] texts = new String[dialogues.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text.apply(dialogues.get(i));
        }
        return texts;
    }

    private static @Nullable String waiting(Hearing hearing) {
        return hearing.waiting().isEmpty() ? null : json(hearing.waiting());
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable Instant time(@Nullable Object cell) {
        return cell instanceof OffsetDateTime time ? time.toInstant() : (Instant) cell;
    }

    private static DialogueState readState(String conversation, String json) {
        try {
            return EventCodec.mapper().readValue(json, DialogueState.class);
        } catch (JsonProcessingException e) {
            throw unreadable("state", conversation, e);
        }
    }

    private static List<IntentClassified> readMessages(String conversation, String json) {
        try {
            return EventCodec.mapper().readValue(json, MESSAGES);
        } catch (JsonProcessingException e) {
            throw unreadable("messages that wait", conversation, e);
        }
    }

    private static IllegalStateException unreadable(String what, String conversation, JsonProcessingException e) {
        // Without the cause, which would quote the customer, and which counts as a fault that passes.
        return new IllegalStateException(
                "The stored " + what + " of " + conversation + " cannot be read: " + e.getClass());
    }

    private static String json(Object part) {
        try {
            return EventCodec.mapper().writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A dialogue is always JSON: " + e.getClass());
        }
    }
}
