package io.breakwater.ticket.domain;

import io.breakwater.events.Author;
import io.breakwater.events.CaseStatus;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.LinkStatus;
import io.breakwater.events.MessageItem;
import io.breakwater.events.ReplyIssued;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an item tells beside its type: one of these, or nothing. */
record Part(
        @Nullable MessageItem message,
        @Nullable CaseStatus caseStatus,
        @Nullable LinkStatus link,
        @Nullable Integer rating) {
    static final Part NONE = new Part(null, null, null, null);

    static Part of(InquiryReceived inquiry) {
        MessageItem message = new MessageItem(
                inquiry.messageId(),
                Author.customer(inquiry.contactId()),
                inquiry.locale(),
                inquiry.text(),
                null,
                List.of(),
                List.of(),
                inquiry.secrets(),
                List.of());
        return new Part(message, null, null, null);
    }

    static Part of(ReplyIssued reply) {
        MessageItem message = new MessageItem(
                reply.messageId(),
                reply.author(),
                reply.language(),
                reply.text(),
                reply.inReplyTo(),
                reply.actions(),
                reply.sources(),
                List.of(),
                reply.alsoAnswers());
        return new Part(message, null, null, null);
    }

    static Part of(CaseStatus status) {
        return new Part(null, status, null, null);
    }

    static Part of(LinkStatus link) {
        return new Part(null, null, link, null);
    }

    static Part of(int rating) {
        return new Part(null, null, null, rating);
    }
}
