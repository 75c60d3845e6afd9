package io.breakwater.triage.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Entity;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** Whatever customers write, they get an answer, and it speaks of what they wrote. */
class AnyTextTest {
    /** Beginnings and pieces of all that is looked for, so that chance puts them together. */
    private static final String[] PIECES = {
        "0x",
        "1",
        "12",
        "2026",
        "19",
        "5",
        ".",
        ",",
        ":",
        "/",
        "-",
        " ",
        "  ",
        "\n",
        "$",
        "€",
        "원",
        "元",
        "đ",
        "btc",
        "W-",
        "conv_",
        "bc1q",
        "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb",
        "aabbccddeeff",
        "hace ",
        "vor ",
        "il y a ",
        "in ",
        "ago",
        "tage",
        "jours",
        "días",
        "giorni",
        "gün",
        "önce",
        "일",
        "전",
        "한 ",
        "三",
        "天",
        "前",
        "月",
        "日",
        "年",
        "ngày ",
        "tháng ",
        "trước",
        "November",
        "März",
        "Uhr",
        "pm",
        "오후",
        "下午",
        "点",
        "iPhone",
        "Galaxy ",
        "S23",
        "Pro",
        "US",
        "in the ",
        "Fas'",
        "Côte d’Ivoire",
        "독일",
        "中国",
        "network",
        "on ",
        "Ethereum",
        "ending in ",
        "**",
        "x",
        "İ",
        "ı",
        "ß",
        "e\u0301",
        "\u200b",
        "\ud83d\ude42",
        "\ud83d",
        "４",
        "\u0000",
        "k",
        "만",
        "mil"
    };

    private final EntityFinder finder = Named.FINDER;

    @Property(tries = 500)
    void any_text_at_all(@ForAll String text) {
        isAnswered(text);
    }

    @Property(tries = 2000)
    void any_text_of_telling_pieces(@ForAll("pieced") String text) {
        isAnswered(text);
    }

    @Provide
    Arbitrary<String> pieced() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }

    private void isAnswered(String text) {
        List<Entity> found = finder.in(text);
        String written = Normalizer.normalize(text, Form.NFC);
        assertThat(found).hasSizeLessThanOrEqualTo(20).doesNotHaveDuplicates();
        assertThat(found).allSatisfy(entity -> {
            assertThat(written).contains(entity.text());
            assertThat(entity.value()).isNotBlank();
        });
        assertThat(finder.in(text)).isEqualTo(found);
    }

    /** The bound is so wide that only a time that grows with the square breaks it. */
    @Example
    void long_texts_take_time_by_their_length() {
        for (String piece : PIECES) {
            String text = piece.repeat(100_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> finder.in(text), piece);
        }
    }
}
