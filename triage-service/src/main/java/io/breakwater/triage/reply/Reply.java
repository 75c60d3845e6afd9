package io.breakwater.triage.reply;

import io.breakwater.events.Action;
import io.breakwater.events.Author;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.MessageId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.ReplyIssued;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A text for the customer, and what can be done under it. */
public record Reply(String text, List<Action> actions) {
    public Reply {
        actions = List.copyOf(actions);
    }

    /** The event; the same message and kind always give the same ids. */
    public ReplyIssued issue(String kind, InquiryReceived inquiry, String language, Instant now) {
        UUID id =
                NameBasedUuid.of("triage", "reply-" + kind, inquiry.messageId().value());
        return new ReplyIssued(
                id,
                inquiry.conversationId(),
                inquiry.contactId(),
                now,
                MessageId.of(id),
                inquiry.messageId(),
                Author.SYSTEM,
                language,
                text,
                actions,
                List.of(),
                0);
    }
}
