package io.breakwater.triage.intent;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.breakwater.triage.domain.InquiryText;
import io.breakwater.triage.domain.PatternIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The many words for one thing. "payout", "cash out" and "Auszahlung" are all the concept {@code withdrawal}: that is
 * how a model that saw thirty examples of an intent understands a customer who uses none of their words, and how what it
 * learnt in one language helps in the others. Any thread may ask.
 */
public final class Concepts {
    /** Words that all languages share: tickers, networks, loanwords of the trade. */
    static final String ANY = "any";

    private final Map<String, PatternIndex> byLanguage;

    /** @param patterns by language, then by concept */
    Concepts(Map<String, Map<String, List<String>>> patterns) {
        Map<String, List<String>> shared = patterns.getOrDefault(ANY, Map.of());
        byLanguage = patterns.entrySet().stream()
                .collect(
                        toUnmodifiableMap(Map.Entry::getKey, entry -> index(entry.getKey(), entry.getValue(), shared)));
    }

    /** The concepts in the message, in alphabetical order. */
    Set<String> in(InquiryText text, String language) {
        PatternIndex index = byLanguage.get(language);
        return index == null ? Set.of() : new TreeSet<>(index.in(text).keySet());
    }

    private static PatternIndex index(
            String language, Map<String, List<String>> own, Map<String, List<String>> shared) {
        PatternIndex index = new PatternIndex();
        own.forEach((concept, words) -> words.forEach(word -> add(index, language, word, concept)));
        shared.forEach((concept, words) -> words.forEach(word -> add(index, ANY, word, concept)));
        return index;
    }

    private static void add(PatternIndex index, String language, String word, String concept) {
        try {
            index.add(word, concept);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "concepts/" + language + ".yaml, " + concept + ", \"" + word + "\": " + e.getMessage(), e);
        }
    }
}
