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
import java.util.stream.Stream;

/** A text for the customer, and what can be done under it. */
public record Reply(String text, List<Action> actions) {
    public Reply {
        actions = List.copyOf(actions);
    }

    /** Both in one, so that a message gets one answer. */
    public Reply and(Reply other) {
        return new Reply(
                text + "\n\n" + other.text,
                Stream.concat(actions.stream(), other.actions.stream())
                        .distinct()
                        .toList());
    }

    /** The event; the same message always gives the same ids. */
    public ReplyIssued issue(InquiryReceived inquiry, String language, Instant now) {
        UUID id = NameBasedUuid.of("triage", "reply", inquiry.messageId().value());
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
                0,
                List.of(),
                List.of(),
                List.of());
    }
}
