package io.breakwater.chatbot.verify;

import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.IntentClassified;
import java.util.Map;

/** Who has given the right code lately, and in which conversation. */
public final class CodeHolders {
    private final Map<ConversationId, ContactId> byConversation;

    CodeHolders(Map<ConversationId, ContactId> byConversation) {
        this.byConversation = Map.copyOf(byConversation);
    }

    /** What the customer who wrote this may be told. */
    public Access access(IntentClassified message) {
        Access byToken = Access.byLevel(message.contactId(), message.verificationLevel());
        boolean holds = message.contactId().equals(byConversation.get(message.conversationId()));
        return !byToken.isOpen() && holds ? Access.byCode(message.contactId()) : byToken;
    }
}
