package io.breakwater.ticket.store;

import io.breakwater.events.ConversationId;
import io.breakwater.ticket.domain.Conversation;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A part of a conversation with the conversation's id, for the statement that stores many of them. */
record Owned<T>(ConversationId conversation, T part) {
    static <T> List<Owned<T>> all(List<Conversation> conversations, Function<Conversation, Collection<T>> parts) {
        return conversations.stream()
                .flatMap(c -> parts.apply(c).stream()
                        .map(part -> new Owned<>(c.stream().id(), part)))
                .toList();
    }
}
