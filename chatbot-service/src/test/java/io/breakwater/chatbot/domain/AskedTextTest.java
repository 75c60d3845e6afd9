package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to anna@example.com please                   | write to … please",
                "see https://evil.example/x?y=1 now                 | see … now",
                "see www.evil.example now                           | see … now",
                "my card 4242 is gone                               | my card … is gone",
                "my IBAN is DE89 3704 0044 0532 0130 00 ok          | my IBAN is DE… ok",
                "call +49 (30) 123-45-67 now                        | call … now",
                "call 12 34 56 now                                  | call … now",
                "sent to bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh | sent to …",
                "hash 7c11c05d-99 is slow                           | hash … is slow",
                "order BW_77411 is slow                             | order … is slow"
            })
    void what_tells_of_an_account_stays_in_the_house(String text, String left) {
        assertThat(AskedText.withoutAccountData(text)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why does it take 24 hours or 3 days",
                "the fee is 0.25 for the 2FA",
                "is W-41 slow",
                "我的提现为什么还没有到另一个钱包",
                "Aufenthaltsbewilligungsverlängerung fehlt"
            })
    void a_plain_question_stays_as_it_is(String text) {
        assertThat(AskedText.withoutAccountData(text)).isEqualTo(text);
    }

    @Test
    void a_long_text_is_cut() {
        assertThat(AskedText.withoutAccountData("why ".repeat(200))).hasSize(499);
        assertThat(AskedText.withoutAccountData("a ".repeat(250))).hasSize(499);
        assertThat(AskedText.withoutAccountData("a".repeat(40) + " why")).isEqualTo("… why");
    }
}
