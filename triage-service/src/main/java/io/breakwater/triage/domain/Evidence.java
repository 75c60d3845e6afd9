package io.breakwater.triage.domain;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the best reading rests on.
 *
 * @param encoderAsked whether the words alone left doubt, so that a sentence encoder was asked as well
 * @param words gives those of the message that speak most for the reading, the strongest first; finding them costs more
 *     than the reading did, so it is asked only when somebody will read the answer
 */
public record Evidence(boolean encoderAsked, Supplier<List<String>> words) {
    public static final Evidence NONE = new Evidence(false, List::of);

    /** As the end of a sentence about the reading, without its words. */
    String told() {
        return encoderAsked ? "found by words and meaning together" : "found by its words alone";
    }

    /** The same with its words, for people who may have to judge the reading. */
    String toldWithWords() {
        List<String> found = words.get();
        return found.isEmpty() ? told() : told() + "; \"" + String.join("\", \"", found) + "\" speak for it most";
    }
}
