package io.breakwater.gateway.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.breakwater.events.ConversationChanged;
import java.time.Instant;
import java.util.Map;

/**
 * An item as clients see it, on a stream and in a list alike.
 *
 * @param subject the conversation, or the case, that it is about
 * @param data by type; see docs/api.md
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamItem(String id, String type, Instant time, long seq, String subject, Object data) {
    static StreamItem of(ConversationChanged change) {
        return new StreamItem(
                change.eventId().toString(),
                change.type(),
                change.occurredAt(),
                change.seq(),
                change.conversationId().value(),
                data(change));
    }

    private static Object data(ConversationChanged change) {
        if (change.message() != null) {
            return change.message();
        }
        if (change.caseStatus() != null) {
            return change.caseStatus();
        }
        if (change.link() != null) {
            return change.link();
        }
        return change.rating() == null ? Map.of() : Map.of("rating", change.rating());
    }
}
