package io.breakwater.chatbot.converse;

import io.breakwater.chatbot.article.ArticleRatings;
import io.breakwater.chatbot.document.Papers;
import io.breakwater.chatbot.domain.ChosenReading;
import io.breakwater.chatbot.domain.Escalation;
import io.breakwater.chatbot.domain.Reply;
import io.breakwater.chatbot.subscribe.Subscribed;
import io.breakwater.events.Author;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Lane;
import io.breakwater.events.MessageId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.ReadingChosen;
import io.breakwater.events.ReplyIssued;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns outcomes into the facts that are told to others. Doing it again gives the same ids. */
@ApplicationScoped
class BotEvents {
    private static final String CHATBOT = "chatbot";

    private final Clock clock;
    private final MeterRegistry meters;

    BotEvents(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    List<ReplyIssued> replies(List<Played.Turned> turns) {
        Instant now = clock.instant();
        List<ReplyIssued> replies = new ArrayList<>();
        for (Played.Turned turn : turns) {
            Reply reply = turn.outcome().reply();
            if (reply != null) {
                replies.add(reply(turn, reply, now));
                count(reply, turn.outcome().state().language());
            }
        }
        return replies;
    }

    private void count(Reply reply, String language) {
        meters.counter("breakwater.replies.issued", "kind", reply.kind().word()).increment();
        reply.confirmed()
                .forEach(flow -> meters.counter("breakwater.flows.confirmed", "flow", flow, "language", language)
                        .increment());
    }

    List<EscalationRequested> escalations(List<Played.Turned> turns) {
        Instant now = clock.instant();
        List<EscalationRequested> escalations = new ArrayList<>();
        for (Played.Turned turn : turns) {
            Escalation escalation = turn.outcome().escalation();
            if (escalation != null) {
                escalations.add(escalation(turn.message(), escalation, now));
                meters.counter(
                                "breakwater.escalations.requested",
                                "reason",
                                escalation.reason().value())
                        .increment();
            }
        }
        return escalations;
    }

    List<ArticleRatings.Rating> ratings(List<Played.Turned> turns) {
        List<ArticleRatings.Rating> ratings = new ArrayList<>();
        turns.forEach(turn -> turn.outcome()
                .ratings()
                .forEach(r -> ratings.add(
                        new ArticleRatings.Rating(r.article(), turn.message().contactId(), r.helpful()))));
        return ratings;
    }

    List<Papers.Ordered> papers(List<Played.Turned> turns) {
        List<Papers.Ordered> papers = new ArrayList<>();
        turns.forEach(turn -> turn.outcome()
                .papers()
                .forEach(p -> papers.add(new Papers.Ordered(turn.message().contactId(), p))));
        return papers;
    }

    List<Subscribed> subscriptions(List<Played.Turned> turns) {
        List<Subscribed> subscriptions = new ArrayList<>();
        turns.forEach(turn -> turn.outcome()
                .subscriptions()
                .forEach(s -> subscriptions.add(new Subscribed(
                        turn.message().conversationId(), turn.message().contactId(), s))));
        return subscriptions;
    }

    /** At most one a message. */
    List<ReadingChosen> readings(List<Played.Turned> turns) {
        Instant now = clock.instant();
        List<ReadingChosen> readings = new ArrayList<>();
        turns.forEach(turn ->
                turn.outcome().readings().forEach(chosen -> readings.add(reading(turn.message(), chosen, now))));
        return readings;
    }

    private static ReadingChosen reading(IntentClassified answer, ChosenReading chosen, Instant now) {
        return new ReadingChosen(
                id("reading", answer),
                answer.conversationId(),
                answer.contactId(),
                now,
                chosen.unclear(),
                chosen.intent());
    }

    private static ReplyIssued reply(Played.Turned turn, Reply reply, Instant now) {
        IntentClassified message = turn.message();
        UUID id = id("reply", message);
        return new ReplyIssued(
                id,
                message.conversationId(),
                message.contactId(),
                now,
                MessageId.of(id),
                turn.inReplyTo(),
                Author.BOT,
                turn.outcome().state().language(),
                reply.text(),
                reply.actions(),
                reply.sources(),
                reply.tokens(),
                turn.also(),
                reply.flows(),
                reply.confirmed());
    }

    private static EscalationRequested escalation(IntentClassified message, Escalation escalation, Instant now) {
        return new EscalationRequested(
                id("escalation", message),
                message.conversationId(),
                message.contactId(),
                now,
                CHATBOT,
                escalation.reason(),
                Lane.NORMAL,
                message.urgency(),
                message.channel(),
                null,
                escalation.skills(),
                escalation.dossier());
    }

    private static UUID id(String kind, IntentClassified message) {
        return NameBasedUuid.of(CHATBOT, kind, message.messageId().value(), "1");
    }
}
