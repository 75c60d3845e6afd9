package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingsTest {
    @Test
    void words_count_by_their_beginnings_and_the_shortest_not_at_all() {
        assertThat(Wordings.of("It is the Withdrawal, withdrawn 24 times: İptal?"))
                .containsExactly("the", "withd", "times", "iptal");
    }

    @Test
    void where_no_spaces_are_put_pairs_of_characters_count() {
        assertThat(Wordings.of("30分钟内 usdt 到账。提")).containsExactly("分钟", "钟内", "usdt", "到账");
        assertThat(Wordings.of("출금은 24시간")).containsExactly("출금", "금은", "시간");
    }

    @Test
    void scripts_without_spaces_are_known() {
        assertThat(Wordings.isDense("usdt 到")).isTrue();
        assertThat(Wordings.isDense("비밀")).isTrue();
        assertThat(Wordings.isDense("usdt")).isFalse();
        assertThat(Wordings.lengthOfStem("分钟")).isOne();
        assertThat(Wordings.lengthOfStem("minutes")).isEqualTo(4);
    }

    @Test
    void sentences_end_with_a_mark_or_the_line_but_not_inside_a_number() {
        assertThat(Wordings.sentences("It is 2.5 minutes. Or not!\n\n• A list; done… 好。 是？"))
                .containsExactly("It is 2.5 minutes", "Or not", "• A list", "done", "好", "是");
    }
}
