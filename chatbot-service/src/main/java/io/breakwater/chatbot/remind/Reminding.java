package io.breakwater.chatbot.remind;

import io.breakwater.chatbot.domain.Reminder;
import io.breakwater.chatbot.domain.Reminders;
import io.breakwater.chatbot.domain.Reply;
import io.breakwater.chatbot.domain.Unasked;
import io.breakwater.chatbot.flow.CurrentLibrary;
import io.breakwater.chatbot.store.Dialogues;
import io.breakwater.chatbot.store.StoredDialogue;
import io.breakwater.events.ConversationId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives the reminders that are due, each once: its conversation is locked, and the reminder, its reply and the
 * conversation after it are kept together. Needs nothing of the exchange.
 */
@ApplicationScoped
class Reminding {
    private static final int AT_ONCE = 100;

    private final CurrentLibrary library;
    private final ReminderConfig config;
    private final Dialogues dialogues;
    private final Outbox outbox;
    private final Clock clock;
    private final MeterRegistry meters;

    Reminding(
            CurrentLibrary library,
            ReminderConfig config,
            Dialogues dialogues,
            Outbox outbox,
            Clock clock,
            MeterRegistry meters) {
        this.library = library;
        this.config = config;
        this.dialogues = dialogues;
        this.outbox = outbox;
        this.clock = clock;
        this.meters = meters;
    }

    /** Gives all that are due, a bounded number a transaction. Several instances may do so at the same time. */
    Uni<Void> remind() {
        return Panache.withTransaction(this::remindSome)
                .chain(found -> found < AT_ONCE ? Uni.createFrom().voidItem() : remind());
    }

    private Uni<Integer> remindSome() {
        return dialogues
                .lockToRemind(clock.instant(), AT_ONCE)
                .chain(due -> due.isEmpty() ? Uni.createFrom().item(0) : remind(due));
    }

    private Uni<Integer> remind(List<ConversationId> due) {
        return dialogues.load(due).chain(stored -> {
            List<StoredDialogue> after = new ArrayList<>();
            List<ReplyIssued> replies = new ArrayList<>();
            Instant now = clock.instant();
            stored.values().forEach(before -> {
                Optional<Reminders.Given> given = give(before);
                given.map(g -> reply(before, g.reply(), now)).ifPresent(replies::add);
                after.add(given.map(g -> before.next(g.state(), before.hearing(), g.reminder()))
                        .orElseGet(() -> before.next(before.state(), before.hearing(), Reminder.NONE)));
            });
            return dialogues
                    .save(after)
                    .chain(() -> outbox.publishAll(Topics.REPLY_ISSUED, replies))
                    .invoke(() -> count(replies.size()))
                    .replaceWith(due.size());
        });
    }

    /** Whose messages wait is there already, and gets an answer. */
    private Optional<Reminders.Given> give(StoredDialogue before) {
        return before.hearing().waiting().isEmpty()
                ? new Reminders(library.get(), config.after()).give(before.state(), before.conversation())
                : Optional.empty();
    }

    private static ReplyIssued reply(StoredDialogue before, Reply reply, Instant now) {
        UUID id =
                NameBasedUuid.of("chatbot", "reminder", before.conversation().value(), Long.toString(before.version()));
        return new Unasked(id, before.conversation(), before.contact(), now)
                .says(reply, before.state().language());
    }

    private void count(int given) {
        meters.counter("breakwater.replies.issued", "kind", Reply.Kind.REMINDER.word())
                .increment(given);
    }
}
