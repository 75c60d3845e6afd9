package io.breakwater.chatbot.flow;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with the content, so that an author sees all of it at once. */
final class Mistakes {
    private final List<String> found = new ArrayList<>();

    void add(String file, int line, String message) {
        found.add(file + ":" + line + ": " + message);
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /** Stops the start of the service when anything is wrong. */
    void refuse() {
        if (!found.isEmpty()) {
            throw new ContentMistakes(found);
        }
    }
}
