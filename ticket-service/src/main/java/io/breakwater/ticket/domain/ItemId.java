package io.breakwater.ticket.domain;

import io.breakwater.events.ConversationId;
import io.breakwater.events.MessageId;
import io.breakwater.events.NameBasedUuid;
import java.util.UUID;

/** The ids of items: the same cause always gives the same id, so that an item is never told twice under two names. */
public final class ItemId {
    private static final String NAMESPACE = "conversation-changed";

    private ItemId() {}

    /** The item that shows this customer's message: found again by whoever answers it. */
    public static UUID ofQuestion(MessageId message) {
        return NameBasedUuid.of(NAMESPACE, message.value());
    }

    static UUID of(UUID cause, String type) {
        return NameBasedUuid.of(NAMESPACE, cause.toString(), type);
    }

    /** @param submission 1 for the first answer to this resolution's question, 2 when it was changed once … */
    static UUID ofRating(ConversationId conversation, int resolution, int submission) {
        return NameBasedUuid.of(
                NAMESPACE, conversation.value(), "rating", String.valueOf(resolution), String.valueOf(submission));
    }
}
