package io.breakwater.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.RoutingPolicy;
import io.breakwater.triage.intent.IntentReaders;
import io.breakwater.triage.language.Languages;
import io.breakwater.triage.urgency.UrgencyModels;
import java.time.Duration;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** Whatever somebody sends, in whatever locale, is read and gets a route. */
class AnyMessageTest {
    private static final int LONGEST = 100_000;

    /** What customers write, what their keyboards and clipboards add, and what no keyboard makes. */
    private static final String[] PIECES = {
        "my withdrawal is late",
        "somebody hacked me",
        "mi tarjeta",
        "Überweisung",
        "para çekme İŞLEMİ ",
        "tiền của tôi",
        "출금이 안 돼요",
        "提现什么时候到账",
        "أين أموالي",
        "איפה הכסף שלי",
        "где мои деньги",
        "ที่ไหน",
        "[card_number]",
        "don't",
        " ",
        "\n",
        "\r",
        "\t",
        ".",
        "?!",
        "。",
        "…",
        "'",
        "\u2019",
        "0x",
        "1.000,50 €",
        "🙏🏽",
        "👨\u200d👩\u200d👧",
        "e\u0301\u0302\u0303",
        "\u200b",
        "\u200f",
        "\u202e",
        "\ufeff",
        "\ud83d",
        "\ude42",
        "\u0000",
        "\u001b[31m",
        "\ufffd",
        "ﬁ",
        "㎏",
        "Ａ",
        "ß",
        "ı"
    };

    private static final MessageReader READER =
            MessageReader.load(IntentReaders.MODEL, IntentReaders.unlimited(), UrgencyModels.SHIPPED);
    private static final RoutingPolicy POLICY = new RoutingPolicy(0.4);

    @Property(tries = 300)
    void any_characters_at_all(@ForAll String text, @ForAll("locales") String locale) {
        isRead(text, locale);
    }

    @Property(tries = 700)
    void any_mixture_of_pieces(@ForAll("pieced") String text, @ForAll("locales") String locale) {
        isRead(text, locale);
    }

    @Provide
    Arbitrary<String> pieced() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> locales() {
        return Arbitraries.oneOf(
                Arbitraries.of(Languages.ALL),
                Arbitraries.of("", "pt-BR", "zh-Hant-TW", "xx", "-", "_"),
                Arbitraries.strings().ofMaxLength(8));
    }

    @Example
    void nothing_at_all() {
        isRead("", "en");
    }

    /** The bound is so wide that only a time that grows with the square breaks it. */
    @Example
    void texts_of_any_length() {
        for (String piece : PIECES) {
            String text = piece.repeat(LONGEST / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isRead(text, "en"), piece);
        }
    }

    private static void isRead(String text, String locale) {
        Classification found = READER.read(text, locale);
        assertThat(Languages.ALL).contains(found.language());
        assertThat(found.intents())
                .isNotEmpty()
                .isSortedAccordingTo(
                        Comparator.comparing(ScoredIntent::confidence).reversed())
                .allSatisfy(scored ->
                        assertThat(READER.intents()).contains(scored.intent().value()));
        assertThat(POLICY.decide(found).reasons()).isNotEmpty();
    }
}
