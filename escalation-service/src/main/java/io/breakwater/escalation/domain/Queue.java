package io.breakwater.escalation.domain;

import io.breakwater.events.Lane;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ordered waiting work.
 *
 * @param name for agents
 * @param lane requests of this lane wait here
 * @param resolutions the closed list of words with which a case of this queue may be resolved
 */
public record Queue(String id, String name, Lane lane, List<String> resolutions) {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,31}");

    public Queue {
        checkWord("id", id);
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("queue " + id + " has no name");
        }
        if (!List.of(Lane.URGENT, Lane.NORMAL, Lane.ASYNC).contains(lane)) {
            throw new IllegalArgumentException("queue " + id + ": lane must be urgent, normal or async");
        }
        if (resolutions == null || resolutions.isEmpty()) {
            throw new IllegalArgumentException("queue " + id + " has no resolutions");
        }
        resolutions.forEach(word -> checkWord("resolution", word));
        resolutions = List.copyOf(resolutions);
    }

    private static void checkWord(String what, String word) {
        if (word == null || !WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "queue " + what + " must be a-z, 0-9 and '_', at most 32, and begin with a letter: " + word);
        }
    }
}
