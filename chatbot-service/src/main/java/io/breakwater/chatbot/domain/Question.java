package io.breakwater.chatbot.domain;

import io.breakwater.events.MessageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot has asked last and waits for. Nobody must answer it: any other message is taken for what it says.
 *
 * @param about the slot, the article that was shown (empty when the answer was from several), or the flow
 * @param text as it was asked
 * @param unclear the message whose reading is asked for; null for every other kind, and for questions that were asked
 *     before it was kept or about several messages
 */
public record Question(Kind kind, String about, String text, List<Option> options, @Nullable MessageId unclear) {
    /** What an answer does. */
    public enum Kind {
        /** Fills a slot of the running flow. */
        SLOT,
        /** Picks one of several readings of the last message. */
        CLARIFY,
        /** Says whether an article helped. */
        HELPFUL,
        /** Says whether a person shall take over. */
        PERSON,
        /** Asks a finished flow about another thing than the one it took for the likeliest. */
        OTHERS,
        /** Says whether a flow that has rested for long goes on, begins again or is left. */
        RESUME
    }

    public static final String YES = "yes";
    public static final String NO = "no";

    public Question {
        options = List.copyOf(options);
    }

    Question(Kind kind, String about, String text, List<Option> options) {
        this(kind, about, text, options, null);
    }
}
