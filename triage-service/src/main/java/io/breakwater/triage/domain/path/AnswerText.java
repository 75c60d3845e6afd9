package io.breakwater.triage.domain.path;

import java.util.List;
import java.util.stream.Stream;

/**
 * An answer as customers see it and say it.
 *
 * @param id the same in every language
 * @param words stems and phrases that mean this answer
 */
public record AnswerText(String id, String label, List<String> words) {
    /** Longer ones do not fit on a button. */
    public static final int LONGEST_LABEL = 24;

    public AnswerText {
        words = List.copyOf(words);
    }

    /** All that means this answer: its label and its words. */
    public List<String> phrases() {
        return Stream.concat(Stream.of(label), words.stream()).toList();
    }
}
