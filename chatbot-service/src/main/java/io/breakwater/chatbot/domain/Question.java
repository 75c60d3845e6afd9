package io.breakwater.chatbot.domain;

import java.util.List;

/**
 * What the bot has asked last and waits for. Nobody must answer it: any other message is taken for what it says.
 *
 * @param about the slot, the article that was shown, or the flow
 * @param text as it was asked
 */
public record Question(Kind kind, String about, String text, List<Option> options) {
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
        OTHERS
    }

    public static final String YES = "yes";
    public static final String NO = "no";

    public Question {
        options = List.copyOf(options);
    }
}
