package io.breakwater.benchmarks.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as its stream tells it, and whether that is right: every accepted message answered, nothing twice,
 * everything in order. Not thread-safe.
 */
final class Transcript {
    private static final String QUEUE = "queue";

    private final String conversation;
    private final Tally tally;
    private final Map<String, Inquiry> inquiries = new HashMap<>();
    private final Set<String> otherMessages = new HashSet<>();
    private long lastSeq;
    private long handedOverAt;
    private int unanswered;

    /** A message of the customer. Its 202 and its items come in any order. Zero: not yet. */
    private static final class Inquiry {
        private @Nullable Sent sent;
        private long recordedSeq;
        private long recordedAt;
        private long repliedAt;
        private String repliedBy = "";
        private boolean answered;
        private final Set<String> authors = new HashSet<>(2);
    }

    Transcript(String conversation, Tally tally) {
        this.conversation = conversation;
        this.tally = tally;
    }

    long lastSeq() {
        return lastSeq;
    }

    /** Whether a person has it, or will: the bot is silent from then on. */
    boolean isHandedOver() {
        return handedOverAt != 0;
    }

    /** Messages that were accepted and still wait for an answer. */
    int unanswered() {
        return unanswered;
    }

    /** The message got its 202. */
    void accepted(String messageId, Sent sent) {
        Inquiry inquiry = inquiry(messageId);
        if (inquiry.sent != null) {
            tally.duplicate(conversation, "message id " + messageId + " was given twice");
            return;
        }
        inquiry.sent = sent;
        unanswered++;
        settle(inquiry);
    }

    /** The stream told something at {@code now}. */
    void saw(StreamItem item, long now) {
        if (item.seq() <= lastSeq) {
            tally.duplicate(conversation, "seq " + item.seq() + " after " + lastSeq);
            return;
        }
        if (item.seq() > lastSeq + 1) {
            tally.disorder(conversation, "seq " + item.seq() + " after " + lastSeq);
        }
        lastSeq = item.seq();
        if (item.isOfCustomer() && item.messageId() != null) {
            recorded(item.messageId(), item.seq(), now);
        } else if (item.isMessage()) {
            said(item, now);
        } else if (item.isHandover() && handedOverAt == 0) {
            handedOverAt = now;
            inquiries.values().forEach(this::settle);
        }
    }

    /** No answer will be waited for any more. */
    void close() {
        inquiries.forEach((messageId, inquiry) -> {
            if (inquiry.sent != null && !inquiry.answered) {
                tally.lost(conversation, messageId, inquiry.recordedSeq != 0, inquiry.sent);
            }
        });
    }

    private void recorded(String messageId, long seq, long now) {
        Inquiry inquiry = inquiry(messageId);
        if (inquiry.recordedSeq != 0) {
            tally.duplicate(conversation, "message " + messageId + " stands at " + inquiry.recordedSeq + " and " + seq);
            return;
        }
        if (inquiry.repliedAt != 0) {
            tally.disorder(conversation, "message " + messageId + " stands behind its answer");
        }
        inquiry.recordedSeq = seq;
        inquiry.recordedAt = now;
        settle(inquiry);
    }

    private void said(StreamItem item, long now) {
        if (item.messageId() != null && !otherMessages.add(item.messageId())) {
            tally.duplicate(conversation, "answer " + item.messageId() + " came twice");
            return;
        }
        item.answers().forEach(message -> replied(message, String.valueOf(item.author()), now));
    }

    private void replied(String message, String author, long now) {
        Inquiry inquiry = inquiry(message);
        if (!inquiry.authors.add(author)) {
            tally.duplicate(conversation, "a second answer of " + author + " to " + message);
            return;
        }
        if (inquiry.repliedAt == 0) {
            inquiry.repliedAt = now;
            inquiry.repliedBy = author;
            settle(inquiry);
        }
    }

    private void settle(Inquiry inquiry) {
        if (inquiry.sent == null || inquiry.answered) {
            return;
        }
        if (inquiry.repliedAt != 0) {
            answered(inquiry, inquiry.sent, inquiry.repliedBy, inquiry.repliedAt);
        } else if (handedOverAt != 0 && inquiry.recordedAt != 0) {
            answered(inquiry, inquiry.sent, QUEUE, Math.max(handedOverAt, inquiry.recordedAt));
        }
    }

    private void answered(Inquiry inquiry, Sent sent, String by, long at) {
        inquiry.answered = true;
        unanswered--;
        tally.answered(sent, by, at);
    }

    private Inquiry inquiry(String messageId) {
        return inquiries.computeIfAbsent(messageId, id -> new Inquiry());
    }
}
