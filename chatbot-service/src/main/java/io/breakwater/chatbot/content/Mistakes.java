package io.breakwater.chatbot.content;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with the content, so that an author sees all of it at once. */
public final class Mistakes {
    private final List<String> found = new ArrayList<>();

    public void add(Place place, String message) {
        found.add(place + ": " + message);
    }

    public List<String> found() {
        return List.copyOf(found);
    }

    /** Stops the start of the service when anything is wrong. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new ContentMistakes(found);
        }
    }
}
