package io.breakwater.chatbot.subscribe;

import io.breakwater.chatbot.domain.Subscription;
import io.breakwater.events.AccountChanged;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;

/** A subscription, and the conversation of the customer who asked for it. */
public record Subscribed(ConversationId conversation, ContactId contact, Subscription subscription) {
    /** Whether this is about the same thing of the same customer. Ids of things are not unique across customers. */
    boolean isAbout(AccountChanged change) {
        return contact.equals(change.contactId())
                && subscription.subject().equals(change.subject())
                && subscription.subjectId().equals(change.subjectId());
    }

    Subscribed after(AccountChanged change) {
        return new Subscribed(conversation, contact, subscription.after(change));
    }
}
