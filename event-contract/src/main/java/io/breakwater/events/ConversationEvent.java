package io.breakwater.events;

/** A fact about one conversation, keyed by it. */
public sealed interface ConversationEvent extends Event
        permits InquiryReceived,
                IntentClassified,
                ReplyIssued,
                ReadingChosen,
                EscalationRequested,
                CaseChanged,
                ConversationChanged,
                LinkProgressed {
    ConversationId conversationId();

    /** Whose conversation it is. */
    ContactId contactId();

    @Override
    default String key() {
        return conversationId().value();
    }
}
