package io.breakwater.chatbot.store;

import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;

/**
 * A conversation's state as it is stored.
 *
 * @param version grows by one with each change; 0 when nothing is stored yet
 */
public record StoredDialogue(ConversationId conversation, ContactId contact, long version, DialogueState state) {
    /** The next version, with this state. */
    public StoredDialogue next(DialogueState after) {
        return new StoredDialogue(conversation, contact, version + 1, after);
    }
}
