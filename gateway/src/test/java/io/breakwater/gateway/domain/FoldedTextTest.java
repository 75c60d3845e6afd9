package io.breakwater.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {
    static List<String[]> folds() {
        return List.of(new String[][] {
            {"Hello World", "hello world"},
            {"Réclamation", "reclamation"},
            {"Şifre ıİ", "sifre ii"},
            {"Đồng đà", "dong da"},
            {"Ł ø Ø", "ł o ø"},
            {"ＡＢ１２", "ab12"},
            {"٣۴५", "345"},
            {"½ Ⅳ ①", "1⁄2 iv 1"},
            {"a\u2013b\u2014c\u2010d", "a-b-c-d"},
            {"3\u22122", "3-2"},
            {"‘a’ “b” «c»", "'a' \"b\" \"c\""},
            {"pass\u200Bword\u2060\uFEFF", "password"},
            {"e\u0301\u20dd", "e"},
            {"a\u00a0b\u2003c\u3000d\te", "a b c d e"},
            {"a\nb\rc\u0085d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"},
            {"a\u0000b\u001bc", "abc"},
            {"a\ud800b\ue000c", "a\ufffdb\ufffdc"},
            {"提币 卡", "提币 卡"},
            {"한", "\u1112\u1161\u11ab"},
            {"😀 𝟗 𝐀", "😀 9 a"},
            {"~!", "~!"},
            {"", ""},
        });
    }

    @ParameterizedTest
    @MethodSource("folds")
    void texts_look_alike_however_they_were_typed(String original, String folded) {
        // Characters beyond the first plane that mean nothing plainer stand for themselves as unknown.
        assertThat(FoldedText.fold(original)).isEqualTo(folded.replace("😀", "\ufffd"));
    }

    @Test
    void every_character_knows_where_it_came_from() {
        FoldedText text = FoldedText.of("a\u200b½é", List.of());

        assertThat(text.folded()).isEqualTo("a1\u20442e");
        assertThat(text.start(0)).isZero();
        assertThat(text.end(0)).isEqualTo(1);
        for (int part = 1; part <= 3; part++) {
            assertThat(text.start(part)).isEqualTo(2);
            assertThat(text.end(part)).isEqualTo(3);
        }
        assertThat(text.start(4)).isEqualTo(3);
        assertThat(text.end(4)).isEqualTo(4);
    }

    @Test
    void the_case_that_was_typed_is_kept_beside() {
        FoldedText text = FoldedText.of("ÀbC", List.of());

        assertThat(text.cased().toString()).isEqualTo("AbC");
        assertThat(text.folded()).isEqualTo("abc");
    }

    @Test
    void a_mask_is_one_character_that_nobody_reads() {
        FoldedText text = FoldedText.of("my [card_number] x [card", List.of("[card_number]"));

        assertThat(text.folded()).isEqualTo("my " + FoldedText.OPAQUE + " x [card");
        assertThat(text.start(3)).isEqualTo(3);
        assertThat(text.end(3)).isEqualTo(16);
    }

    /** One ligature becomes eighteen letters: more than the text was long. */
    @Test
    void a_text_may_grow_when_it_is_folded() {
        FoldedText text = FoldedText.of("\ufdfa".repeat(20), List.of());

        assertThat(text.folded()).hasSize(20 * 18);
        assertThat(text.start(20 * 18 - 1)).isEqualTo(19);
        assertThat(text.end(20 * 18 - 1)).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u4e00", "\u9fff"})
    void ideographs_stay_as_they_are(String ideograph) {
        assertThat(FoldedText.fold(ideograph)).isEqualTo(ideograph);
    }
}
