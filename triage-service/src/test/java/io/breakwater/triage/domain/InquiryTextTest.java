package io.breakwater.triage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InquiryTextTest {
    @ParameterizedTest
    @CsvSource({
        "Where IS my withdrawal?, where is my withdrawal",
        "I didn't do it, i didnt do it",
        "I didn’t do it, i didnt do it",
        "It's mine; they're not, its mine theyre not",
        "l'argent d'abord, l argent d abord",
        "BTC'yi gönder, btc yi gönder",
        "HESABIM ÇALINDI, hesabim çalindi",
        "hesabım çalındı, hesabim çalindi",
        "İPTAL, iptal",
        "ｗｈｅｒｅ　ｎｏｗ, where now",
        "zero\u200bwidth, zerowidth",
        "don't, dont"
    })
    void words_are_the_same_however_they_are_typed(String text, String words) {
        assertThat(InquiryText.of(text).words()).containsExactly(words.split(" "));
    }

    @Test
    void accents_stay_in_words_whether_composed_or_not() {
        assertThat(InquiryText.of("cafe\u0301").words()).containsExactly("café");
    }

    @ParameterizedTest
    @CsvSource({"être, etre", "lừa, lua", "đảo, dao", "straße, strasse", "ñandú, nandu", "plain, plain", "łódź, lodz"})
    void a_keyboard_without_accents_types_this(String word, String typed) {
        assertThat(InquiryText.withoutAccents(word)).isEqualTo(typed);
    }

    @Test
    void sentences_end_at_stops_and_lines_but_not_inside_numbers_and_names() {
        assertThat(InquiryText.of("I sent 0.5 BTC to app.example. Where is it?! Help\nme")
                        .sentences())
                .extracting(InquiryText::original)
                .containsExactly("I sent 0.5 BTC to app.example.", "Where is it?!", "Help", "me");
    }

    @Test
    void chinese_sentences_need_no_space() {
        assertThat(InquiryText.of("卡丢了。怎么办？").sentences())
                .extracting(InquiryText::original)
                .containsExactly("卡丢了。", "怎么办？");
    }

    @ParameterizedTest
    @CsvSource({"我的每日限額是多少, 我的每日限额是多少", "凍結帳戶, 冻结账户", "錢包裡的幣不見了, 钱包里的币不见了"})
    void traditional_and_simplified_chinese_read_the_same(String traditional, String simplified) {
        assertThat(InquiryText.of(traditional).normalised()).isEqualTo(simplified);
    }

    @Test
    void a_message_of_one_sentence_is_its_own_sentence() {
        InquiryText text = InquiryText.of("where is it?");
        assertThat(text.sentences()).isEqualTo(List.of(text));
    }

    @Test
    void masks_of_the_gateway_are_not_words_of_the_customer() {
        assertThat(InquiryText.of("my card is [card_number] and [password] ok").words())
                .containsExactly("my", "card", "is", "and", "ok");
    }

    @Test
    void brackets_of_the_customer_stay() {
        assertThat(InquiryText.of("[help] me").words()).containsExactly("help", "me");
    }

    @Test
    void compact_text_has_letters_and_digits_only() {
        assertThat(InquiryText.of("내 계정, 2번!").compact()).isEqualTo("내계정2번");
    }

    @Test
    void characters_are_counted_by_script() {
        InquiryText text = InquiryText.of("ab 卡片 카드요");
        assertThat(text.count(Character.UnicodeScript.HAN)).isEqualTo(2);
        assertThat(text.count(Character.UnicodeScript.HANGUL)).isEqualTo(3);
        assertThat(text.count(Character.UnicodeScript.LATIN)).isEqualTo(2);
    }

    @Test
    void an_apostrophe_that_follows_no_word_joins_nothing() {
        assertThat(InquiryText.of("well 's t").words()).containsExactly("well", "s", "t");
        assertThat(InquiryText.of("'s").words()).containsExactly("s");
    }

    @Test
    void blank_lines_are_no_sentences() {
        assertThat(InquiryText.of("one.\n \n two").sentences()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"卡, true", "카드, true", "card, false", "thẻ, false"})
    void east_asian_is_what_has_chinese_or_korean_letters(String text, boolean expected) {
        assertThat(InquiryText.of(text).isEastAsian()).isEqualTo(expected);
    }
}
