package io.breakwater.chatbot.subscribe;

import io.breakwater.chatbot.domain.News;
import io.breakwater.chatbot.domain.Unasked;
import io.breakwater.chatbot.flow.CurrentLibrary;
import io.breakwater.chatbot.store.Dialogues;
import io.breakwater.events.AccountChanged;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells each conversation that has subscribed a thing of each of its changes, once. Needs nothing of the exchange. */
@ApplicationScoped
class Telling {
    private final CurrentLibrary library;
    private final Subscriptions subscriptions;
    private final Dialogues dialogues;
    private final Outbox outbox;
    private final Clock clock;
    private final MeterRegistry meters;

    Telling(
            CurrentLibrary library,
            Subscriptions subscriptions,
            Dialogues dialogues,
            Outbox outbox,
            Clock clock,
            MeterRegistry meters) {
        this.library = library;
        this.subscriptions = subscriptions;
        this.dialogues = dialogues;
        this.outbox = outbox;
        this.clock = clock;
        this.meters = meters;
    }

    /** Runs inside the inbox transaction. */
    Uni<Void> tell(List<AccountChanged> changes) {
        return subscriptions
                .about(changes)
                .chain(found -> found.isEmpty() ? Uni.createFrom().voidItem() : tell(changes, found));
    }

    private Uni<Void> tell(List<AccountChanged> changes, List<Subscribed> subscribed) {
        return dialogues
                .load(subscribed.stream().map(Subscribed::conversation).toList())
                .chain(stored -> {
                    NewsRound round = new NewsRound(new News(library.get()), stored, subscribed);
                    changes.forEach(round::hear);
                    return keep(round);
                });
    }

    // Whoever writes a conversation's subscriptions writes its dialogue first, so that two writers meet there.
    private Uni<Void> keep(NewsRound round) {
        Instant now = clock.instant();
        List<ReplyIssued> replies =
                round.messages().stream().map(message -> reply(message, now)).toList();
        return dialogues
                .save(round.dialogues(now))
                .chain(() -> subscriptions.saveAll(round.moved()))
                .chain(() -> subscriptions.endAll(round.over()))
                .chain(() -> outbox.publishAll(Topics.REPLY_ISSUED, replies))
                .invoke(() -> round.messages().forEach(this::count));
    }

    private static ReplyIssued reply(NewsRound.Message message, Instant now) {
        Subscribed to = message.to();
        UUID id = NameBasedUuid.of(
                "chatbot",
                "news",
                to.conversation().value(),
                message.change().eventId().toString());
        return new Unasked(id, to.conversation(), to.contact(), now)
                .says(message.told().reply(), message.told().state().language());
    }

    private void count(NewsRound.Message message) {
        News.Told told = message.told();
        meters.counter("breakwater.replies.issued", "kind", told.reply().kind().word())
                .increment();
        meters.counter(
                        "breakwater.subscriptions.told",
                        "subject",
                        message.to().subscription().subject(),
                        "state",
                        told.word())
                .increment();
    }
}
