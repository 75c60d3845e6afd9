package io.breakwater.ticket.transcript;

import io.breakwater.events.CaseChanged;
import io.breakwater.events.ConversationEvent;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.LinkProgressed;
import io.breakwater.events.MessageId;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Urgency;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.HeldReply;
import io.breakwater.ticket.store.Conversations;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Gives every item of every conversation its place. Each method takes the new events of one poll, within the inbox's
 * transaction; several channels may meet in one conversation.
 */
@ApplicationScoped
class Transcript {
    private final Conversations conversations;
    private final Counter held;

    Transcript(Conversations conversations, MeterRegistry meters) {
        this.conversations = conversations;
        this.held = meters.counter("breakwater.replies.held");
    }

    Uni<Void> inquiries(List<InquiryReceived> inquiries) {
        return hear(inquiries, Urgency.LOW);
    }

    Uni<Void> urgentInquiries(List<InquiryReceived> inquiries) {
        return hear(inquiries, Urgency.URGENT);
    }

    /** A reply never stands before a message that it answers: until all are recorded, it is held. */
    Uni<Void> replies(List<ReplyIssued> replies) {
        return conversations
                .open(replies)
                .chain(open -> conversations.recorded(questions(replies)).chain(recorded -> {
                    each(replies, open, (conversation, reply) -> place(conversation, reply, recorded));
                    return conversations.save(open.values());
                }));
    }

    Uni<Void> caseChanges(List<CaseChanged> changes) {
        return conversations
                .open(changes)
                .chain(open -> conversations.known(changes).chain(known -> {
                    open.values().forEach(conversation -> known.forEach(conversation::recall));
                    each(changes, open, Conversation::follow);
                    return conversations.save(open.values());
                }));
    }

    Uni<Void> linkProgress(List<LinkProgressed> progress) {
        return conversations.open(progress).chain(open -> {
            each(progress, open, Conversation::follow);
            return conversations.save(open.values());
        });
    }

    /** Shows replies that have waited for their question since before {@code before}: it was parked, or never sent. */
    Uni<Integer> releaseOverdue(Instant before) {
        return conversations
                .withOverdue(before)
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(0) : release(ids, before));
    }

    private Uni<Integer> release(List<ConversationId> ids, Instant before) {
        return conversations
                .reopen(ids)
                .chain(open -> conversations.takeOverdue(ids, before).chain(replies -> {
                    each(replies, open, Conversation::release);
                    return conversations.save(open.values()).replaceWith(replies.size());
                }));
    }

    private Uni<Void> hear(List<InquiryReceived> inquiries, Urgency atLeast) {
        List<MessageId> questions =
                inquiries.stream().map(InquiryReceived::messageId).toList();
        return conversations.open(inquiries).chain(open -> conversations
                .takeHeld(open.values(), questions)
                .chain(held -> conversations.recorded(Awaited.others(held)).chain(recorded -> {
                    Awaited awaited = new Awaited(held, recorded, questions);
                    each(inquiries, open, (conversation, inquiry) -> {
                        conversation.hear(inquiry, atLeast);
                        awaited.heard(conversation, inquiry.messageId());
                    });
                    return conversations.save(open.values());
                })));
    }

    private void place(Conversation conversation, ReplyIssued reply, Set<MessageId> recorded) {
        Optional<MessageId> missing = Awaited.missing(reply, recorded);
        if (missing.isEmpty()) {
            conversation.say(reply);
        } else {
            conversation.hold(new HeldReply(missing.get(), reply));
            held.increment();
        }
    }

    private static Set<MessageId> questions(List<ReplyIssued> replies) {
        return replies.stream().flatMap(reply -> reply.answers().stream()).collect(Collectors.toSet());
    }

    private static <E extends ConversationEvent> void each(
            List<E> events, Map<ConversationId, Conversation> open, BiConsumer<Conversation, E> step) {
        for (E event : events) {
            Conversation conversation = open.get(event.conversationId());
            if (conversation == null) {
                throw new IllegalStateException("Conversation " + event.conversationId() + " is not open");
            }
            step.accept(conversation, event);
        }
    }
}
