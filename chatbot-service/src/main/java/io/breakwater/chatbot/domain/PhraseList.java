package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Phrases to look for, whatever their case and punctuation. Scripts that put no spaces between words need no borders. */
final class PhraseList {
    private static final String BORDER = " ";

    private final Set<String> spaced;
    private final Set<String> dense;

    PhraseList(List<String> phrases) {
        this.spaced = phrases.stream()
                .filter(phrase -> !Wordings.isDense(phrase))
                .map(phrase -> BORDER + Words.plain(phrase) + (phrase.endsWith("*") ? "" : BORDER))
                .collect(Collectors.toSet());
        this.dense = phrases.stream()
                .filter(Wordings::isDense)
                .map(phrase -> Words.plain(phrase).replace(BORDER, ""))
                .collect(Collectors.toSet());
    }

    boolean isIn(String text) {
        return !foundIn(text).isEmpty();
    }

    /** The phrases that stand in a text. */
    Set<String> foundIn(String text) {
        String plain = BORDER + Words.plain(text) + BORDER;
        String together = plain.replace(BORDER, "");
        Set<String> found = spaced.stream().filter(plain::contains).collect(Collectors.toSet());
        dense.stream().filter(together::contains).forEach(found::add);
        return found;
    }
}
