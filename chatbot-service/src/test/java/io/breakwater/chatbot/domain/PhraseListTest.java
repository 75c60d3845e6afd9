package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseListTest {
    private final PhraseList list = new PhraseList(List.of("seed phrase*", "pin", "알려 주", "密码"));

    @Test
    void phrases_stand_at_the_borders_of_words_whatever_case_and_punctuation() {
        assertThat(list.isIn("Your SEED-Phrases, please")).isTrue();
        assertThat(list.isIn("the pin.")).isTrue();
        assertThat(list.isIn("the pins")).isFalse();
        assertThat(list.isIn("spin it")).isFalse();
        assertThat(list.isIn("aseed phrase")).isFalse();
    }

    @Test
    void scripts_without_spaces_need_no_borders() {
        assertThat(list.isIn("请把密码发来")).isTrue();
        assertThat(list.isIn("번호를 알려주세요")).isTrue();
        assertThat(list.isIn("번호를 알 려 주 세요")).isTrue();
        assertThat(list.isIn("번호")).isFalse();
    }

    @Test
    void what_is_found_is_told() {
        assertThat(list.foundIn("密码 pin")).hasSize(2).isEqualTo(list.foundIn("pin and 密码"));
        assertThat(new PhraseList(List.of()).foundIn("pin")).isEmpty();
    }
}
