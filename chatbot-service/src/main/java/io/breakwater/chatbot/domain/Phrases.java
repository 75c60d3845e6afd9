package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that the bot can say, and the short words that it listens for, by language and key. A key has one text
 * or several that mean the same. What a language lacks is said in English.
 */
public record Phrases(Map<String, Map<String, List<String>>> byLanguage) {
    public static final String FALLBACK = "en";

    public Phrases {
        byLanguage = Map.copyOf(byLanguage);
    }

    public boolean has(String key) {
        return byLanguage.getOrDefault(FALLBACK, Map.of()).containsKey(key);
    }

    /** The texts for a key; never empty for a key that {@link #has} knows. */
    public List<String> variants(String language, String key) {
        List<String> own = byLanguage.getOrDefault(language, Map.of()).get(key);
        if (own != null) {
            return own;
        }
        List<String> english = byLanguage.getOrDefault(FALLBACK, Map.of()).get(key);
        if (english == null) {
            throw new IllegalArgumentException("No text \"" + key + "\" in " + FALLBACK);
        }
        return english;
    }

    /** The words of all languages: a customer may say "sí" in an English app. */
    public Set<String> words(String key) {
        return byLanguage.values().stream()
                .flatMap(texts -> texts.getOrDefault(key, List.of()).stream())
                .map(Words::plain)
                .collect(Collectors.toUnmodifiableSet());
    }
}
