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
 * @param turns in the order of the messages; each began with the state in which the one before it ended
 */
record Played(StoredDialogue before, List<Turned> turns) {
    /**
     * A message and what it led to.
     *
     * @param resumed whether the message was answered before, and something else made the conversation go on
     * @param misses what was searched for in vain
     */
    record Turned(IntentClassified message, Outcome outcome, boolean resumed, List<SearchMisses.Miss> misses) {
        Turned {
            misses = List.copyOf(misses);
        }

        @Nullable
        MessageId inReplyTo() {
            return resumed ? null : message.messageId();
        }
    }

    Played {
        turns = List.copyOf(turns);
    }

    StoredDialogue after() {
        return before.next(turns.get(turns.size() - 1).outcome().state());
    }

    boolean changed() {
        return !after().state().equals(before.state());
    }
}
