package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Freeze   my CARD!       | freeze my card",
                "0.25 BTC                | 0.25 btc",
                "about 1,200.50 USDC     | about 1,200.50 usdc",
                "It was 5.               | it was 5",
                "'5, 6'                  | 5 6",
                ".5                      | 5",
                "5.a                     | 5 a",
                "a.5                     | a 5",
                "card:4-2                | card 4 2",
                "x5.7                    | x5.7",
                "don't                   | don t",
                "Sí, la última           | sí la última",
                "İPTAL İstiyorum         | iptal istiyorum",
                "４２４２                | 4242",
                "हिन्दी में                 | हिन्दी में",
                "🙂 ok 🙂                 | ok",
                "?!                      | ''"
            })
    void case_and_punctuation_do_not_count_but_numbers_stay_whole(String text, String plain) {
        assertThat(Words.plain(text)).isEqualTo(plain);
    }
}
