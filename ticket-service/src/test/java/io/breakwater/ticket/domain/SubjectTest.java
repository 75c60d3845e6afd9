package io.breakwater.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTest {
    @Test
    void a_short_text_is_its_own_subject_on_one_line() {
        assertThat(Subject.of("  where is\n my   refund ")).isEqualTo("where is my refund");
    }

    @Test
    void a_long_text_is_cut_between_words() {
        String subject = Subject.of(
                "I sent bitcoin to the wrong network yesterday and now nobody of your support team answers me");

        assertThat(subject).isEqualTo("I sent bitcoin to the wrong network yesterday and now nobody of your support…");
    }

    @Test
    void eighty_characters_fit() {
        assertThat(Subject.of("x".repeat(80))).isEqualTo("x".repeat(80));
    }

    @Test
    void a_text_without_gaps_is_cut_anywhere() {
        assertThat(Subject.of("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void no_character_is_cut_in_half() {
        String subject = Subject.of("😀".repeat(100));

        assertThat(subject).isEqualTo("😀".repeat(79) + "…");
    }
}
