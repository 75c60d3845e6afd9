package io.breakwater.triage.domain;

import java.util.List;

/**
 * What the best reading rests on.
 *
 * @param encoderAsked whether the words alone left doubt, so that a sentence encoder was asked as well
 * @param words of the message, those that speak most for the reading first
 */
public record Evidence(boolean encoderAsked, List<String> words) {
    public static final Evidence NONE = new Evidence(false, List.of());

    public Evidence {
        words = List.copyOf(words);
    }

    /** As the end of a sentence about the reading. */
    String told() {
        String who = encoderAsked ? "found by words and meaning together" : "found by its words alone";
        return words.isEmpty() ? who : who + "; \"" + String.join("\", \"", words) + "\" speak for it most";
    }
}
