package io.breakwater.ticket.ticket;

import io.breakwater.events.ConversationId;
import io.breakwater.kit.outbox.SafeContext;
import io.breakwater.ticket.TicketConfig;
import io.breakwater.ticket.store.Conversations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Resolves tickets whose customer got an answer and left without asking more. An assumption, counted as one; the
 * customer is neither told nor asked for a rating.
 */
@ApplicationScoped
class QuietTicketTimer {
    private static final long EVERY_MS = 10_000;
    private static final String QUIET =
            """
            select t.conversation_id from ticket t join conversation c on c.id = t.conversation_id
            where t.status = 'waiting_on_customer' and t.open_case is null
                and t.updated_at < cast(cast(:before as text) as timestamptz)
                and c.updated_at < cast(cast(:before as text) as timestamptz)
            order by t.updated_at
            limit 200""";

    private final Conversations conversations;
    private final Vertx vertx;
    private final Clock clock;
    private final Duration patience;
    private long timer;

    QuietTicketTimer(Conversations conversations, Vertx vertx, Clock clock, TicketConfig config) {
        this.conversations = conversations;
        this.vertx = vertx;
        this.clock = clock;
        this.patience = config.resolution().assumedAfter();
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(
                EVERY_MS,
                id -> SafeContext.run(
                        vertx,
                        this::resolve,
                        failure -> Log.warnf("Quiet tickets wait for the next try: %s", failure.toString())));
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    private Uni<Void> resolve() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> quiet(now.minus(patience))
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().voidItem() : resolve(ids, now)));
    }

    private Uni<Void> resolve(List<ConversationId> ids, Instant now) {
        Instant before = now.minus(patience);
        return conversations.reopen(ids).chain(open -> {
            // A word that came while we waited for the lock changes the answer.
            open.values().stream()
                    .filter(conversation -> conversation.stream().updatedAt().isBefore(before))
                    .forEach(conversation -> conversation.assumeResolved(now));
            return conversations.save(open.values());
        });
    }

    private static Uni<List<ConversationId>> quiet(Instant before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(QUIET, String.class)
                        .setParameter("before", before.toString())
                        .getResultList())
                .map(ids -> ids.stream().map(ConversationId::new).toList());
    }
}
