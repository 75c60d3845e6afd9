package io.breakwater.nlu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.breakwater.nlu.SmallData;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.Reading.RankedIntent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever people, phones and attackers write: there is a reading, and its probabilities add up to 1. */
class AnyTextTest {
    private static final IntentModel MODEL = model();

    private static IntentModel model() {
        List<LabelledText> texts = new ArrayList<>(SmallData.english());
        texts.addAll(SmallData.chinese());
        return SmallData.train(texts, SmallData.folder(), true);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void any_text_has_a_reading(@ForAll("texts") String text, @ForAll("languages") String language) {
        Reading reading = MODEL.read(text, language);
        assertThat(reading.ranked().stream()
                        .mapToDouble(RankedIntent::probability)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(reading.outOfScope()).isBetween(0.0, 1.0);
        assertThat(MODEL.explain(text, language, reading.best().intent())).hasSizeLessThanOrEqualTo(20);
        assertThat(MODEL.read(text, language).ranked()).isEqualTo(reading.ranked());
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "zh", "xx", "");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(300);
        Arbitrary<String> lone =
                Arbitraries.strings().withCharRange('\uD800', '\uDFFF').ofMaxLength(20);
        Arbitrary<String> strange = Arbitraries.of(
                "",
                " ",
                "🧑‍🤝‍🧑😡👍🏽🇩🇪",
                "my \u200b\u200d\u2060card\ufeff",
                "البطاقة مفقودة",
                "\u202ecard\u202c הכרטיס",
                "c\u0301\u0302\u0303".repeat(50),
                "\uFDFA".repeat(1000),
                "card '''''' can''t ' '",
                "card ".repeat(20_000),
                "卡".repeat(100_000),
                "x".repeat(100_000),
                "\uD83D".repeat(100_000));
        return Arbitraries.oneOf(anything, lone, strange);
    }
}
