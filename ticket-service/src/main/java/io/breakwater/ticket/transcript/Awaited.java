package io.breakwater.ticket.transcript;

import io.breakwater.events.MessageId;
import io.breakwater.events.ReplyIssued;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.HeldReply;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Held replies for which a poll brings a message. A reply that answers several messages is shown when the last of them
 * is recorded. Lives for one transaction; not for several threads.
 */
final class Awaited {
    private final Map<MessageId, List<ReplyIssued>> byMessage = new HashMap<>();
    private final Set<MessageId> recorded;
    private final Set<MessageId> coming;

    /**
     * @param recorded those of the messages of {@link #others} that stand in a stream already
     * @param coming the messages of the poll
     */
    Awaited(List<HeldReply> held, Set<MessageId> recorded, Collection<MessageId> coming) {
        held.forEach(this::await);
        this.recorded = new HashSet<>(recorded);
        this.coming = Set.copyOf(coming);
    }

    /** The messages, beside the one that each waits for, that must be recorded before these replies are shown. */
    static Set<MessageId> others(List<HeldReply> held) {
        return held.stream()
                .map(HeldReply::reply)
                .filter(reply -> !reply.alsoAnswers().isEmpty())
                .flatMap(reply -> reply.answers().stream())
                .collect(Collectors.toSet());
    }

    /** The first message that a reply answers and that is not recorded. */
    static Optional<MessageId> missing(ReplyIssued reply, Set<MessageId> recorded) {
        return reply.answers().stream().filter(m -> !recorded.contains(m)).findFirst();
    }

    /** The message stands in the stream now; what waited for nothing else follows it. */
    void heard(Conversation conversation, MessageId message) {
        recorded.add(message);
        for (ReplyIssued reply : byMessage.getOrDefault(message, List.of())) {
            Optional<HeldReply> still = missing(reply, recorded).map(next -> new HeldReply(next, reply));
            if (still.isEmpty()) {
                conversation.release(reply);
            } else if (coming.contains(still.get().waitsFor())) {
                await(still.get());
            } else {
                conversation.holdOn(still.get());
            }
        }
    }

    private void await(HeldReply held) {
        byMessage.computeIfAbsent(held.waitsFor(), m -> new ArrayList<>()).add(held.reply());
    }
}
