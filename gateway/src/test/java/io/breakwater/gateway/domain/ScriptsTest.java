package io.breakwater.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    private static final String HAN_GUK = FoldedText.fold("한국");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "otp, 0, true",
                "my otp, 3, true",
                "myotp, 2, false",
                "12otp, 2, true",
                "otp12, 3, false",
                "是otp, 1, true",
                "otp是, 3, true",
                "a-b, 1, false",
                "a-b, 2, true"
            })
    void a_word_begins_behind_what_is_no_part_of_it(String text, int at, boolean begins) {
        assertThat(Scripts.mayBegin(text, at)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "otp, 3, true",
                "otp my, 3, true",
                "otps, 3, false",
                "otp12, 3, true",
                "12otp, 2, false",
                "123, 2, false",
                "otp是, 3, true",
                "是otp, 1, true",
                "a.b, 1, true"
            })
    void a_word_ends_before_what_is_no_part_of_it(String text, int end, boolean ends) {
        assertThat(Scripts.mayEnd(text, end)).isEqualTo(ends);
    }

    @Test
    void a_syllable_is_not_cut() {
        assertThat(HAN_GUK).hasSize(6);
        assertThat(Scripts.mayBegin(HAN_GUK, 0)).isTrue();
        assertThat(Scripts.mayBegin(HAN_GUK, 1)).isFalse();
        assertThat(Scripts.mayBegin(HAN_GUK, 2)).isFalse();
        assertThat(Scripts.mayBegin(HAN_GUK, 3)).isTrue();
        assertThat(Scripts.mayEnd(HAN_GUK, 1)).isFalse();
        assertThat(Scripts.mayEnd(HAN_GUK, 2)).isFalse();
        assertThat(Scripts.mayEnd(HAN_GUK, 3)).isTrue();
        assertThat(Scripts.mayEnd("\u1161\u1160", 1)).isFalse();
        assertThat(Scripts.mayEnd("\u1161\u11ff", 1)).isFalse();
        assertThat(Scripts.mayBegin("\u1160", 0)).isFalse();
        assertThat(Scripts.mayBegin("\u11ff", 0)).isFalse();
        assertThat(Scripts.mayBegin("\u1200", 0)).isTrue();
    }

    @Test
    void a_word_goes_on_within_its_script() {
        assertThat(Scripts.endOfWord("otp是", 0)).isEqualTo(3);
        assertThat(Scripts.endOfWord("是的otp", 0)).isEqualTo(2);
        assertThat(Scripts.endOfWord("otp1", 1)).isEqualTo(3);
        assertThat(Scripts.endOfWord("otp", 3)).isEqualTo(3);
        assertThat(Scripts.endOfStem("cards!", 4)).isEqualTo(5);
        assertThat(Scripts.endOfStem("card是", 4)).isEqualTo(4);
        assertThat(Scripts.endOfStem("card", 4)).isEqualTo(4);
        assertThat(Scripts.endOfStem("卡片x", 1)).isEqualTo(2);
    }

    @Test
    void one_ideograph_or_all_the_hangul() {
        assertThat(Scripts.endOfSyllables("密码x", 0)).isEqualTo(1);
        assertThat(Scripts.endOfSyllables(HAN_GUK + " x", 0)).isEqualTo(6);
        assertThat(Scripts.endOfSyllables("\u1100\u11ffx", 0)).isEqualTo(2);
        assertThat(Scripts.endOfSyllables("x", 1)).isEqualTo(1);
        assertThat(Scripts.endOfSyllables("", 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2e7f, false",
        "2e80, true",
        "9fff, true",
        "a000, false",
        "10ff, false",
        "1100, true",
        "11ff, true",
        "1200, false",
        "f8ff, false",
        "f900, true",
        "faff, true",
        "fb00, false"
    })
    void which_scripts_write_no_spaces(String hex, boolean unspaced) {
        assertThat(Scripts.isUnspaced((char) Integer.parseInt(hex, 16))).isEqualTo(unspaced);
    }

    @Test
    void letters_of_scripts_with_spaces() {
        assertThat(Scripts.isSpacedLetter('a')).isTrue();
        assertThat(Scripts.isSpacedLetter('ж')).isTrue();
        assertThat(Scripts.isSpacedLetter('码')).isFalse();
        assertThat(Scripts.isSpacedLetter('1')).isFalse();
    }
}
