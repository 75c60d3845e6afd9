package io.breakwater.chatbot.article;

import java.util.List;
import java.util.Set;

/**
 * A part of an article that can stand alone, as plain text.
 *
 * @param places its terms and where they stand
 */
record Passage(String text, List<Analyzers.Place> places) {
    Passage {
        places = List.copyOf(places);
    }

    /** How many different ones of these terms it has. */
    long common(Set<String> asked) {
        return places.stream()
                .map(Analyzers.Place::term)
                .filter(asked::contains)
                .distinct()
                .count();
    }
}
