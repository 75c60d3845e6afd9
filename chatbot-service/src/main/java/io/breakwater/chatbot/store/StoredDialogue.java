package io.breakwater.chatbot.store;

import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.Hearing;
import io.breakwater.chatbot.domain.Reminder;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import java.time.Instant;

/**
 * A conversation's state as it is stored.
 *
 * @param version grows by one with each change; 0 when nothing is stored yet
 */
public record StoredDialogue(
        ConversationId conversation,
        ContactId contact,
        long version,
        DialogueState state,
        Hearing hearing,
        Reminder reminder) {
    /** A conversation of which nothing is stored. */
    public static StoredDialogue fresh(ConversationId conversation, ContactId contact, String language) {
        return new StoredDialogue(conversation, contact, 0, DialogueState.fresh(language), Hearing.NONE, Reminder.NONE);
    }

    /** The next version, with this state. */
    public StoredDialogue next(DialogueState after) {
        return next(after, hearing, reminder);
    }

    /** The next version, in which the bot has asked something of its own accord. */
    public StoredDialogue asked(DialogueState after, Instant now) {
        return next(after, hearing.asked(now), reminder);
    }

    /** The next version, with all of this. */
    public StoredDialogue next(DialogueState after, Hearing heard, Reminder planned) {
        return new StoredDialogue(conversation, contact, version + 1, after, heard, planned);
    }
}
