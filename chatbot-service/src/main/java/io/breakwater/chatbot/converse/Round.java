package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.Hearing;
import io.breakwater.chatbot.domain.Pacing;
import io.breakwater.chatbot.domain.Reminder;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.events.IntentClassified;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a conversation's messages have been worked out.
 *
 * @param heard all of them
 * @param queue those whose turn has not come
 */
record Round(
        StoredDialogue before,
        List<IntentClassified> heard,
        DialogueState state,
        Hearing hearing,
        List<IntentClassified> queue,
        List<Played.Turned> turns) {
    static Round begin(StoredDialogue before, List<IntentClassified> messages) {
        return new Round(before, messages, before.state(), before.hearing(), messages, List.of());
    }

    boolean isOver() {
        return queue.isEmpty() && hearing.waiting().isEmpty();
    }

    /** A message of the customer whose turn is next. */
    IntentClassified upcoming() {
        return hearing.waiting().isEmpty() ? queue.get(0) : hearing.waiting().get(0);
    }

    Round after(Pacing.Next next, Played.Turned turned) {
        List<Played.Turned> more = new ArrayList<>(turns);
        more.add(turned);
        return new Round(before, heard, turned.outcome().state(), next.hearing(), next.rest(), more);
    }

    Played end(Hearing last, Reminder reminder) {
        return new Played(before, before.next(state, last, reminder), heard, turns);
    }
}
