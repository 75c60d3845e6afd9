package io.breakwater.ticket.store;

import io.breakwater.events.CaseChanged;
import io.breakwater.events.ConversationChanged;
import io.breakwater.events.ConversationEvent;
import io.breakwater.events.ConversationId;
import io.breakwater.events.MessageId;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.outbox.Outbox;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.Handoff;
import io.breakwater.ticket.domain.HeldReply;
import io.breakwater.ticket.domain.ItemId;
import io.breakwater.ticket.domain.ItemTypes;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Every conversation with its stream and its ticket. Needs the transaction of an inbox or of a {@code @WithTransaction}
 * method: what is opened here stays locked until that ends.
 *
 * <p>The number of statements does not depend on the number of events. Locks are taken in the order of the ids, so
 * transactions that meet wait for each other and never deadlock.
 */
@ApplicationScoped
public class Conversations {
    private final Outbox outbox;
    private final MeterRegistry meters;
    private final ResolutionMeters resolutions;

    Conversations(Outbox outbox, MeterRegistry meters, ResolutionMeters resolutions) {
        this.outbox = outbox;
        this.meters = meters;
        this.resolutions = resolutions;
    }

    /** Locks the conversations of these events; begins those that are new. */
    public Uni<Map<ConversationId, Conversation>> open(List<? extends ConversationEvent> events) {
        Map<ConversationId, ConversationEvent> firsts = new LinkedHashMap<>();
        events.forEach(event -> firsts.putIfAbsent(event.conversationId(), event));
        return session()
                .chain(session -> ConversationTable.begin(session, firsts.values())
                        .chain(() -> ConversationTable.lock(session, firsts.keySet())))
                .map(Conversations::byId);
    }

    /** Locks those of these conversations that exist. */
    public Uni<Map<ConversationId, Conversation>> reopen(Collection<ConversationId> ids) {
        return session().chain(session -> ConversationTable.lock(session, ids)).map(Conversations::byId);
    }

    /** Those of these questions that stand in a stream already. */
    public Uni<Set<MessageId>> recorded(Set<MessageId> questions) {
        if (questions.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Map<UUID, MessageId> items = new HashMap<>();
        questions.forEach(question -> items.put(ItemId.ofQuestion(question), question));
        return session()
                .chain(session -> ItemTable.recorded(session, items.keySet()))
                .map(found -> found.stream().map(items::get).collect(Collectors.toSet()));
    }

    /** What is known of the cases that these changes are about. */
    public Uni<List<Handoff>> known(List<CaseChanged> changes) {
        return session().chain(session -> HandoffTable.find(session, changes));
    }

    /** Takes the replies that wait for these questions, in the order in which they came. */
    public Uni<List<HeldReply>> takeHeld(Collection<Conversation> opened, Collection<MessageId> questions) {
        List<ConversationId> holding = opened.stream()
                .map(Conversation::stream)
                .filter(stream -> stream.heldReplies() > 0)
                .map(stream -> stream.id())
                .toList();
        if (holding.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session().chain(session -> HeldReplyTable.take(session, holding, questions));
    }

    /** A bounded number of conversations with replies that have waited since before {@code before}. */
    public Uni<List<ConversationId>> withOverdue(Instant before) {
        return session().chain(session -> HeldReplyTable.overdue(session, before));
    }

    /** Takes the replies of these conversations that have waited since before {@code before}. */
    public Uni<List<ReplyIssued>> takeOverdue(Collection<ConversationId> ids, Instant before) {
        return session().chain(session -> HeldReplyTable.takeOverdue(session, ids, before));
    }

    /** Stores and publishes what these conversations have become. */
    public Uni<Void> save(Collection<Conversation> opened) {
        List<Conversation> all = List.copyOf(opened);
        List<Conversation> tickets =
                all.stream().filter(Conversation::ticketChanged).toList();
        return session().chain(session -> ConversationTable.update(
                        session, all.stream().map(Conversation::stream).toList())
                .chain(() -> TicketTable.update(session, tickets))
                .chain(() -> TicketTable.resolve(session, tickets))
                .chain(() -> BotPartTable.store(session, all))
                .chain(() -> HandoffTable.store(session, all))
                .chain(() -> HeldReplyTable.add(session, all))
                .chain(() -> append(session, all))
                .invoke(() -> all.forEach(resolutions::count)));
    }

    private Uni<Void> append(Mutiny.Session session, List<Conversation> all) {
        List<ConversationChanged> items =
                all.stream().flatMap(c -> c.additions().items().stream()).toList();
        if (items.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return ItemTable.add(session, items)
                .chain(() -> outbox.publishAll(Topics.CONVERSATION_CHANGED, items))
                .invoke(() -> items.forEach(this::count));
    }

    private void count(ConversationChanged item) {
        meters.counter("breakwater.items.recorded", "type", ItemTypes.tag(item.type()))
                .increment();
    }

    private static Map<ConversationId, Conversation> byId(List<Conversation> found) {
        return found.stream().collect(Collectors.toMap(c -> c.stream().id(), Function.identity()));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
