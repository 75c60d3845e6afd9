package io.breakwater.triage.domain.path;

import org.jspecify.annotations.Nullable;

/**
 * How a path ended.
 *
 * @param person there exactly for {@link Kind#PERSON}
 * @param intent for {@link Kind#BOT}: what the bot will be asked
 * @param message for {@link Kind#BOT}: what the client sends as the customer's message
 */
public record Ending(Kind kind, @Nullable PersonNeeded person, @Nullable String intent, @Nullable String message) {
    /** With whom, or with what. */
    public enum Kind {
        SOLVED,
        PERSON,
        BOT
    }

    static Ending solved() {
        return new Ending(Kind.SOLVED, null, null, null);
    }

    static Ending person(PersonNeeded person) {
        return new Ending(Kind.PERSON, person, null, null);
    }

    static Ending bot(String intent, String message) {
        return new Ending(Kind.BOT, null, intent, message);
    }
}
