package io.breakwater.triage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void it_tells_which_words_speak_for_the_reading() {
        assertThat(new Evidence(false, () -> List.of("where is", "withdrawal")).toldWithWords())
                .isEqualTo("found by its words alone; \"where is\", \"withdrawal\" speak for it most");
    }

    @Test
    void the_words_are_left_out_when_nobody_asks_for_them() {
        assertThat(new Evidence(false, () -> List.of("withdrawal")).told()).isEqualTo("found by its words alone");
    }

    @Test
    void it_tells_that_words_alone_left_doubt() {
        assertThat(new Evidence(true, List::of).toldWithWords()).isEqualTo("found by words and meaning together");
    }
}
