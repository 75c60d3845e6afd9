package io.breakwater.triage.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of thousands of patterns are in a message, at a cost that grows with the message and hardly with the
 * number of patterns. Any thread may ask, once all is added.
 *
 * <p>A pattern is lower-case words; a trailing {@code *} on a word takes any ending; {@code _} lets up to two words
 * stand in between. Chinese and Korean are searched as characters, spaces do not count.
 */
public final class PatternIndex {
    private static final int STEM_KEY = WordPattern.SHORTEST_STEM;

    private record OfWords(WordPattern pattern, String owner) {}

    private record OfCharacters(CharacterPattern pattern, String owner) {}

    private final Map<String, List<OfWords>> byWord = new HashMap<>();
    private final Map<String, List<OfWords>> byStem = new HashMap<>();
    private final List<OfCharacters> characters = new ArrayList<>();

    /** @throws IllegalArgumentException for a pattern that could never fit or would fit nearly everything */
    public void add(String written, String owner) {
        if (InquiryText.of(written).isEastAsian()) {
            characters.add(new OfCharacters(CharacterPattern.of(written), owner));
            return;
        }
        WordPattern pattern = WordPattern.of(written);
        WordPattern.Part first = pattern.first();
        Map<String, List<OfWords>> index = first.stem() ? byStem : byWord;
        first.spellings().stream()
                .map(spelling -> first.stem() ? spelling.substring(0, STEM_KEY) : spelling)
                .distinct()
                .forEach(key ->
                        index.computeIfAbsent(key, k -> new ArrayList<>()).add(new OfWords(pattern, owner)));
    }

    /** The owners of the patterns that fit, each with the words of the first of its patterns that does. */
    public Map<String, String> in(InquiryText text) {
        Map<String, String> found = new LinkedHashMap<>();
        List<String> words = text.words();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            search(byWord.getOrDefault(word, List.of()), words, at, found);
            if (word.length() >= STEM_KEY) {
                search(byStem.getOrDefault(word.substring(0, STEM_KEY), List.of()), words, at, found);
            }
        }
        if (text.isEastAsian()) {
            String compact = text.compact();
            for (OfCharacters entry : characters) {
                entry.pattern().in(compact).ifPresent(fit -> found.putIfAbsent(entry.owner(), fit));
            }
        }
        return found;
    }

    private static void search(List<OfWords> entries, List<String> words, int at, Map<String, String> found) {
        for (OfWords entry : entries) {
            entry.pattern().at(words, at).ifPresent(fit -> found.putIfAbsent(entry.owner(), fit));
        }
    }
}
