package io.breakwater.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.gateway.domain.PhraseBook.Hit;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBookTest {
    private final PhraseBook book = new PhraseBook();

    @BeforeEach
    void write() {
        book.add("seed", "seed");
        book.add("seed phrase", "phrase");
        book.add("seed phrase", "secret");
        book.add("hack*", "alarm");
        book.add("密码", "password");
    }

    @Test
    void the_longest_phrase_counts_with_all_its_purposes() {
        assertThat(book.find("my seed phrase")).containsExactly(new Hit(3, 14, Set.of("phrase", "secret")));
        assertThat(book.find("seed phrases")).containsExactly(new Hit(0, 4, Set.of("seed")));
        assertThat(book.find("seed phrase").get(0).is("secret")).isTrue();
        assertThat(book.find("seed phrase").get(0).is("seed")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed phrase", "seed-phrase", "seed\nphrase", "seed   phrase", "seed - phrase"})
    void a_space_stands_for_up_to_three_spaces_or_dashes(String text) {
        assertThat(book.find(text)).containsExactly(new Hit(0, text.length(), Set.of("phrase", "secret")));
    }

    @Test
    void a_wider_gap_parts_a_phrase() {
        assertThat(book.find("seed    phrase")).containsExactly(new Hit(0, 4, Set.of("seed")));
    }

    @Test
    void words_are_whole_and_stems_go_on() {
        assertThat(book.find("seeds birdseed")).isEmpty();
        assertThat(book.find("hackers, hacked"))
                .containsExactly(new Hit(0, 7, Set.of("alarm")), new Hit(9, 15, Set.of("alarm")));
        assertThat(book.find("hac")).isEmpty();
    }

    @Test
    void phrases_are_found_in_order_without_overlap() {
        assertThat(book.find("hack seed seed phrase 我的密码是"))
                .extracting(Hit::start)
                .containsExactly(0, 5, 10, 24);
    }

    @Test
    void a_book_without_phrases_finds_nothing() {
        assertThat(new PhraseBook().find("seed")).isEmpty();
        assertThat(book.find("")).isEmpty();
    }
}
