package io.breakwater.chatbot.domain;

import java.util.ArrayList;
import java.util.List;

/** Asks whether a person shall take over. */
final class PersonOffer {
    private static final String ABOUT = "person";

    private PersonOffer() {}

    static void make(Turn turn, String textKey) {
        turn.ask(Question.Kind.PERSON, ABOUT, textKey, options(turn));
    }

    /** The question for a text that already offers a person: a plain "yes" is enough to accept. */
    static Question silently(Turn turn) {
        return new Question(Question.Kind.PERSON, ABOUT, turn.text(Patterns.LONG_TALK), options(turn));
    }

    static List<Option> options(Turn turn) {
        return List.of(
                new Option(Question.YES, turn.text(Patterns.YES), words(turn, "words.yes")),
                new Option(Question.NO, turn.text(Patterns.NO), words(turn, "words.no")));
    }

    static List<String> words(Turn turn, String key) {
        return new ArrayList<>(turn.phrases().words(key));
    }
}
