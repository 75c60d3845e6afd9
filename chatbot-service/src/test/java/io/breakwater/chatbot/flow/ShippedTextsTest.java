package io.breakwater.chatbot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.domain.Phrases;
import io.breakwater.chatbot.domain.Template;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTextsTest {
    private static final Phrases PHRASES = ShippedLibrary.LIBRARY.phrases();

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void a_shipped_language_says_everything(String language) {
        Set<String> missing =
                new TreeSet<>(PHRASES.byLanguage().get(Phrases.FALLBACK).keySet());
        missing.removeAll(PHRASES.byLanguage().get(language).keySet());

        // Digits and the like are the same everywhere and stand in English only.
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void a_translation_names_the_same_facts(String language) {
        PHRASES.byLanguage().get(language).forEach((key, variants) -> assertThat(names(variants))
                .as(key)
                .isEqualTo(names(PHRASES.variants(Phrases.FALLBACK, key))));
    }

    @Test
    void every_language_tells_every_change_with_the_same_facts() {
        Set<String> news = new TreeSet<>();
        PHRASES.byLanguage().get(Phrases.FALLBACK).keySet().stream()
                .filter(key -> key.startsWith("subscribed.") || key.equals("pattern.will_write"))
                .forEach(news::add);

        assertThat(PHRASES.byLanguage()).hasSize(10).allSatisfy((language, texts) -> {
            assertThat(texts.keySet()).containsAll(news);
            news.forEach(key -> assertThat(names(texts.get(key)))
                    .as(key)
                    .isEqualTo(names(PHRASES.variants(Phrases.FALLBACK, key))));
        });
    }

    @Test
    void every_language_reminds_and_welcomes_back_in_its_own_words() {
        assertThat(PHRASES.byLanguage()).hasSize(10).allSatisfy((language, texts) -> {
            assertThat(texts.keySet())
                    .contains("pattern.go_on", "label.go_on", "label.start_over", "label.something_else");
            for (String key : List.of("pattern.reminder", "pattern.welcome_back")) {
                assertThat(texts.get(key)).as(key).allSatisfy(text -> assertThat(text)
                        .contains("{question}"));
            }
        });
    }

    /** A reminder that asks "are you still there?" would make the answer to it one to the open question. */
    @Test
    void a_reminder_asks_nothing_of_its_own() {
        PHRASES.byLanguage().values().forEach(texts -> assertThat(texts.get("pattern.reminder"))
                .allSatisfy(text -> assertThat(text).doesNotContain("?", "？")));
    }

    private static Set<String> names(List<String> variants) {
        Set<String> names = new TreeSet<>();
        variants.forEach(v -> names.addAll(Template.names(v)));
        return names;
    }
}
