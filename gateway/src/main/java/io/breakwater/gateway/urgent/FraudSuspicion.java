package io.breakwater.gateway.urgent;

import io.breakwater.gateway.domain.FoldedText;
import io.breakwater.gateway.domain.PhraseBook;
import io.breakwater.gateway.domain.PhraseBook.Hit;
import io.breakwater.gateway.domain.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The cheap look that decides whether a message takes the urgent topic: does it tell of money or access being taken?
 * Prefers a false alarm to a missed one, because triage looks again; stays calm at plain questions about fraud.
 *
 * <p>Linear in the length of the text, thread-safe. Loads its words once: keep one instance.
 */
public final class FraudSuspicion {
    private static final String ENDS = ".!?;\n。！？；…";

    private static final List<Set<String>> TOGETHER =
            List.of(Set.of("stranger", "act"), Set.of("denied", "deed"), Set.of("gone", "mine"));

    private final PhraseBook phrases = Vocabulary.read("/urgent/fraud.txt").bookWithout(Set.of());

    /** Whether any sentence of {@code text}, in any of the ten languages, sounds like fraud under way. */
    public boolean suspectsFraud(String text) {
        String folded = FoldedText.fold(text);
        Set<String> told = new HashSet<>();
        int position = 0;
        for (Hit hit : phrases.find(folded)) {
            if (endsBetween(folded, position, hit.start())) {
                if (alarms(told)) {
                    return true;
                }
                told.clear();
            }
            position = hit.end();
            // What follows a general question is asked, not told.
            if (!told.contains("general")) {
                told.addAll(hit.purposes());
            } else if (hit.is("asked")) {
                told.add("asked");
            }
        }
        return alarms(told);
    }

    private static boolean alarms(Set<String> told) {
        boolean alarm = told.contains("alarm")
                || told.contains("topic") && !told.contains("definition")
                || TOGETHER.stream().anyMatch(told::containsAll);
        return alarm && !told.contains("asked");
    }

    private static boolean endsBetween(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
