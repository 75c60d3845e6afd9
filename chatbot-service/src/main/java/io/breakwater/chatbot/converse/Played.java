package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.article.SearchMisses;
import io.breakwater.chatbot.domain.Outcome;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.MessageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One conversation's messages of a poll, worked out but not kept yet.
 *
 * @param before as it was read
 * @param after as it is to be kept
 * @param heard the messages of the poll, whether they had their turn or wait
 * @param turns in order; each began with the state in which the one before it ended
 */
record Played(StoredDialogue before, StoredDialogue after, List<IntentClassified> heard, List<Turned> turns) {
    /**
     * What a turn led to.
     *
     * @param message what was answered: a message of the customer, or several as one
     * @param inReplyTo null when it was answered before, and something else made the conversation go on
     * @param also the messages before that one which have this turn as well
     * @param misses what was searched for in vain
     */
    record Turned(
            IntentClassified message,
            Outcome outcome,
            @Nullable MessageId inReplyTo,
            List<MessageId> also,
            List<SearchMisses.Miss> misses) {
        Turned {
            also = List.copyOf(also);
            misses = List.copyOf(misses);
        }
    }

    Played {
        heard = List.copyOf(heard);
        turns = List.copyOf(turns);
    }

    boolean changed() {
        boolean more = !after.hearing().waiting().equals(before.hearing().waiting())
                || !after.state().equals(before.state());
        // What a customer tells a person is not followed here.
        return more || !after.state().ownedByPerson() && !after.hearing().equals(before.hearing());
    }
}
