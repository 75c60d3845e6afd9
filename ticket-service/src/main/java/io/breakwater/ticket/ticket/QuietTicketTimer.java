package io.breakwater.ticket.ticket;

import io.breakwater.events.ConversationId;
import io.breakwater.kit.schedule.Schedule;
import io.breakwater.ticket.TicketConfig;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.store.Conversations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Resolves tickets whose customer got an answer and left without asking more. An assumption, counted as one; the
 * customer is neither told nor asked for a rating.
 */
@ApplicationScoped
class QuietTicketTimer {
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final String DUE =
            """
            select conversation_id from ticket
            where waiting_since < cast(cast(:before as text) as timestamptz)
            order by waiting_since
            limit 200""";
    // waiting_since is a lower bound: what was said since moves it on, when it is looked at.
    private static final String QUIET =
            """
            with looked_at as (
                update ticket t
                set waiting_since = case when t.status = 'waiting_on_customer' and t.open_case is null
                    then greatest(t.updated_at, c.updated_at) end
                from conversation c
                where c.id = t.conversation_id and t.conversation_id = any(cast(:ids as text[]))
                returning t.conversation_id, t.waiting_since)
            select conversation_id from looked_at
            where waiting_since < cast(cast(:before as text) as timestamptz)""";

    private final Conversations conversations;
    private final Schedule schedule;
    private final Clock clock;
    private final Duration patience;

    QuietTicketTimer(Conversations conversations, Schedule schedule, Clock clock, TicketConfig config) {
        this.conversations = conversations;
        this.schedule = schedule;
        this.clock = clock;
        this.patience = config.resolution().assumedAfter();
    }

    void start(@Observes StartupEvent event) {
        schedule.every(PAUSE, "Quiet tickets stay open", this::resolve);
    }

    private Uni<Void> resolve() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> due(now.minus(patience))
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().voidItem() : resolve(ids, now)));
    }

    private Uni<Void> resolve(List<ConversationId> due, Instant now) {
        return conversations.reopen(due).chain(open -> quiet(due, now.minus(patience))
                .chain(quiet -> {
                    List<Conversation> left = quiet.stream()
                            .map(open::get)
                            .filter(Objects::nonNull)
                            .toList();
                    left.forEach(conversation -> conversation.assumeResolved(now));
                    return conversations.save(left);
                }));
    }

    private static Uni<List<ConversationId>> due(Instant before) {
        return ids(DUE, Map.of("before", before.toString()));
    }

    private static Uni<List<ConversationId>> quiet(List<ConversationId> due, Instant before) {
        return ids(
                QUIET,
                Map.of(
                        "ids", due.stream().map(ConversationId::value).toArray(String[]::new),
                        "before", before.toString()));
    }

    private static Uni<List<ConversationId>> ids(String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    Mutiny.SelectionQuery<String> query = session.createNativeQuery(sql, String.class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(found -> found.stream().map(ConversationId::new).toList());
    }
}
