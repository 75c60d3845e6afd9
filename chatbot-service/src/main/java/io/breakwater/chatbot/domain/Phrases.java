package io.breakwater.chatbot.domain;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the bot can say, and the short words that it listens for, by language and key. A key has one text
 * or several that mean the same. What a language lacks is said in English.
 */
public final class Phrases {
    public static final String FALLBACK = "en";
    private static final String WORDS = "words.";
    /** What is offered or said because there is a text for it; one that is withdrawn must go. */
    private static final List<String> OFFERED = List.of(Patterns.SMALL_TALK, Patterns.INTENT, News.TEXT);

    private final Map<String, Map<String, List<String>>> byLanguage;
    private final Map<String, Set<String>> words = new HashMap<>();

    public Phrases(Map<String, Map<String, List<String>>> byLanguage) {
        this.byLanguage = Map.copyOf(byLanguage);
        byLanguage
                .values()
                .forEach(texts -> texts.forEach((key, variants) -> {
                    if (key.startsWith(WORDS)) {
                        Set<String> all = words.computeIfAbsent(key, k -> new HashSet<>());
                        variants.forEach(variant -> all.add(Words.plain(variant)));
                    }
                }));
    }

    /** These, and the texts of before that only flows of before still say. */
    Phrases after(Phrases before) {
        Map<String, Map<String, List<String>>> all = new HashMap<>();
        before.byLanguage.forEach((language, texts) -> {
            Map<String, List<String>> gone = new HashMap<>(texts);
            gone.keySet().removeIf(key -> has(key) || OFFERED.stream().anyMatch(key::startsWith));
            all.put(language, gone);
        });
        byLanguage.forEach((language, texts) ->
                all.computeIfAbsent(language, l -> new HashMap<>()).putAll(texts));
        return new Phrases(all);
    }

    public Map<String, Map<String, List<String>>> byLanguage() {
        return byLanguage;
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
        return Collections.unmodifiableSet(words.getOrDefault(key, Set.of()));
    }
}
