package io.breakwater.triage.store;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.triage.domain.path.Walk;
import java.time.Instant;

/**
 * A customer's way through a path, in one of their conversations.
 *
 * @param lastInput names what was answered last, to know it again
 * @param changedAt when that was
 */
public record PathSession(
        String id,
        ConversationId conversationId,
        ContactId contactId,
        Channel channel,
        Walk walk,
        String lastInput,
        Instant changedAt) {
    public PathSession moved(Walk to, String input, Instant now) {
        return new PathSession(id, conversationId, contactId, channel, to, input, now);
    }
}
