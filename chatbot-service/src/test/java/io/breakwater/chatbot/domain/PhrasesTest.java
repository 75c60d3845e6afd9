package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Map<String, Map<String, List<String>>> TEXTS = Map.of(
            "en",
            Map.of("hello", List.of("Hello", "Hi"), "bye", List.of("Bye"), "words.yes", List.of("Yes!", "OK")),
            "es",
            Map.of("hello", List.of("Hola"), "words.yes", List.of("Sí")));

    private final Phrases phrases = new Phrases(TEXTS);

    @Test
    void what_a_language_lacks_is_said_in_english() {
        assertThat(phrases.variants("es", "hello")).containsExactly("Hola");
        assertThat(phrases.variants("es", "bye")).containsExactly("Bye");
        assertThat(phrases.variants("ko", "hello")).containsExactly("Hello", "Hi");
        assertThat(phrases.has("bye")).isTrue();
        assertThat(phrases.has("welcome")).isFalse();
    }

    @Test
    void a_text_that_even_english_lacks_is_a_mistake_of_the_authors() {
        assertThatThrownBy(() -> phrases.variants("es", "welcome")).hasMessage("No text \"welcome\" in en");
    }

    @Test
    void words_are_heard_in_all_languages_and_without_punctuation() {
        assertThat(phrases.words("words.yes")).containsExactlyInAnyOrder("yes", "ok", "sí");
        assertThat(phrases.words("words.no")).isEmpty();
    }

    @Test
    void texts_that_are_gone_are_kept_for_flows_that_still_say_them() {
        Phrases later = new Phrases(Map.of("en", Map.of("hello", List.of("Good day")))).after(phrases);

        assertThat(later.variants("en", "hello")).containsExactly("Good day");
        assertThat(later.variants("es", "hello")).containsExactly("Good day");
        assertThat(later.variants("en", "bye")).containsExactly("Bye");
    }

    @Test
    void only_words_are_listened_for() {
        assertThat(phrases.words("hello")).isEmpty();
    }

    @Test
    void all_texts_can_be_checked() {
        assertThat(phrases.byLanguage()).isEqualTo(TEXTS);
    }
}
