package io.breakwater.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static final Vocabulary WORDS = Vocabulary.read("/words/good.txt");

    @Test
    void the_words_of_a_purpose_are_those_of_all_languages_folded() {
        assertThat(WORDS.words("password")).containsExactlyInAnyOrder("password", "pass word", "contrasena", "密码");
        assertThat(WORDS.words("alarm")).containsExactly("hack*");
        assertThatThrownBy(() -> WORDS.words("weather")).hasMessageContaining("weather");
    }

    @Test
    void what_was_given_out_changes_nothing() {
        WORDS.words("alarm").clear();

        assertThat(WORDS.words("alarm")).containsExactly("hack*");
    }

    @Test
    void a_book_holds_all_purposes_but_those_named() {
        assertThat(WORDS.bookWithout(Set.of()).find("hacked pass-word")).hasSize(2);
        assertThat(WORDS.bookWithout(Set.of("alarm")).find("hacked pass-word"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.is("password")).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"no-colon, 2, expected", "no-language, 1, expected", "empty-phrase, 3, empty", "only-star, 1, empty"})
    void a_faulty_line_is_named_with_its_number(String file, int line, String what) {
        assertThatThrownBy(() -> Vocabulary.read("/words/" + file + ".txt"))
                .hasMessageContaining("/words/" + file + ".txt:" + line)
                .hasMessageContaining(what);
    }

    @Test
    void a_missing_resource_is_named() {
        assertThatThrownBy(() -> Vocabulary.read("/words/nowhere.txt")).hasMessageContaining("/words/nowhere.txt");
    }
}
