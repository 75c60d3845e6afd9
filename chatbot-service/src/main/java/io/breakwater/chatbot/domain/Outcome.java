package io.breakwater.chatbot.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one message led to.
 *
 * @param reply null when the bot stays silent
 * @param escalation null when no person is asked for
 * @param ratings what the customer said of articles
 * @param papers documents to be made ready
 * @param readings what the customer said of earlier messages
 * @param subscriptions things whose changes shall be told
 */
public record Outcome(
        DialogueState state,
        @Nullable Reply reply,
        @Nullable Escalation escalation,
        List<ArticleRating> ratings,
        List<Paper> papers,
        List<ChosenReading> readings,
        List<Subscription> subscriptions) {
    /** The turn only changed the state. */
    static Outcome silent(DialogueState state) {
        return new Outcome(state, null, null, List.of(), List.of(), List.of(), List.of());
    }

    public Outcome {
        ratings = List.copyOf(ratings);
        papers = List.copyOf(papers);
        readings = List.copyOf(readings);
        subscriptions = List.copyOf(subscriptions);
    }
}
