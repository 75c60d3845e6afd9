package io.breakwater.chatbot.domain;

import io.breakwater.events.MessageId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a turn does besides speaking. */
final class Effects {
    private final List<ArticleRating> ratings = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<ChosenReading> readings = new ArrayList<>();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable Escalation escalation;
    private int changes;

    void rate(ArticleRating rating) {
        ratings.add(rating);
    }

    void order(Paper paper) {
        papers.add(paper);
    }

    void choose(ChosenReading reading) {
        readings.add(reading);
    }

    void subscribe(Subscription subscription) {
        subscriptions.add(subscription);
    }

    void escalate(Escalation request) {
        escalation = request;
    }

    boolean escalated() {
        return escalation != null;
    }

    /** The message's id for the first change that the turn asks for; never the same for two changes. */
    String nextIdempotencyKey(MessageId message) {
        changes++;
        return message.value() + (changes == 1 ? "" : "-" + changes);
    }

    Outcome outcome(DialogueState state, Reply reply) {
        return new Outcome(state, reply, escalation, ratings, papers, readings, subscriptions);
    }
}
