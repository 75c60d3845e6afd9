package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.store.Dialogues;
import io.breakwater.events.ConversationId;
import io.breakwater.kit.fault.Faults;
import io.breakwater.kit.outbox.OutboxRelay;
import io.breakwater.kit.outbox.SafeContext;
import io.breakwater.kit.schedule.Schedule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Answers what waits once its customer is quiet. A conversation is claimed for a while, in a transaction of its own, so
 * that no connection is held while the exchange is asked; who dies meanwhile is followed by anybody after that while.
 */
@ApplicationScoped
class QuietTimer {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration CLAIMED = Duration.ofSeconds(5);
    /** Each holds a connection now and then, and messages that just come want theirs. */
    private static final int AT_ONCE = 8;

    private final Dialogues dialogues;
    private final Conversing conversing;
    private final OutboxRelay relay;
    private final Schedule schedule;
    private final Vertx vertx;
    private final Clock clock;
    private final PauseConfig pause;

    QuietTimer(
            Dialogues dialogues,
            Conversing conversing,
            OutboxRelay relay,
            Schedule schedule,
            Vertx vertx,
            Clock clock,
            PauseConfig pause) {
        this.dialogues = dialogues;
        this.conversing = conversing;
        this.relay = relay;
        this.schedule = schedule;
        this.vertx = vertx;
        this.clock = clock;
        this.pause = pause;
    }

    void start(@Observes StartupEvent event) {
        if (pause.after().isNegative() || pause.after().isZero()) {
            throw new IllegalStateException("chatbot.pause.after must be longer than zero, is " + pause.after() + ".");
        }
        schedule.every(PAUSE, "Messages without an answer wait", this::answerAll);
    }

    /** Answers all that is due, a bounded number at a time. Several instances may do so at the same time. */
    Uni<Void> answerAll() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> dialogues.claimDue(now, now.plus(CLAIMED), AT_ONCE))
                .chain(due -> answer(due, now)
                        .chain(() -> due.size() < AT_ONCE ? Uni.createFrom().voidItem() : answerAll()));
    }

    private Uni<Void> answer(List<ConversationId> due, Instant now) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUni(conversation -> apart(() -> answer(conversation, now)))
                .merge(AT_ONCE)
                .onItem()
                .ignoreAsUni();
    }

    /** On a context of its own: a context has one session, and who ends first would close it for the others. */
    private Uni<Void> apart(Supplier<Uni<Void>> work) {
        return Uni.createFrom()
                .emitter(emitter ->
                        SafeContext.run(vertx, () -> work.get().invoke(() -> emitter.complete(null)), emitter::fail));
    }

    private Uni<Void> answer(ConversationId conversation, Instant now) {
        return conversing
                .answerWaiting(conversation, now)
                .invoke(relay::wake)
                .onFailure()
                .recoverWithUni(failure -> {
                    if (!Faults.isTransient(failure)) {
                        Log.errorf(
                                failure,
                                "The waiting messages of %s cannot be answered; they are tried again. Mend the cause.",
                                conversation);
                    }
                    return Uni.createFrom().voidItem();
                });
    }
}
