package io.breakwater.triage.domain.path;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happens at a node. */
public enum NodeKind {
    /** Asks; the answer decides what comes next. */
    QUESTION,
    /** Says something, then goes on. */
    SAY,
    /** Shows an article, then goes on. */
    ARTICLE,
    /** Opens a screen of the app, then goes on. */
    SCREEN,
    /** Asks whether this helped: yes ends the path, no leads to a person. */
    SOLVED,
    /** Ends with the bot, which knows the account. */
    BOT,
    /** Ends with a person. */
    PERSON;

    /** The word that files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NodeKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(NodeKind::word).toList();
    }

    /** Whether the path waits here for the customer. */
    public boolean asks() {
        return this == QUESTION || this == SOLVED;
    }

    /** Whether the path ends here without asking. */
    public boolean ends() {
        return this == BOT || this == PERSON;
    }

    /** Whether it has a text of its own; the others share one in each language. */
    public boolean hasOwnText() {
        return this != SOLVED && this != BOT;
    }
}
