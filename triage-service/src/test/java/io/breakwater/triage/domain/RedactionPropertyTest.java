package io.breakwater.triage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Entity;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever customers write, what is kept of it to learn from does not tell who they are. */
class RedactionPropertyTest {
    private static final Pattern DIGITS = Pattern.compile("\\p{N}{4}");
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Property(tries = 2000)
    void no_long_number_and_no_at_sign_survives_in_any_text(@ForAll String text) {
        safe(RedactedText.of(text, List.of()));
    }

    @Property(tries = 3000)
    void nor_in_a_text_that_is_made_of_such_things(@ForAll("messages") List<String> parts) {
        safe(RedactedText.of(String.join("", parts), List.of()));
    }

    @Property(tries = 2000)
    void no_entity_survives_as_a_word(@ForAll("entities") List<String> named, @ForAll("messages") List<String> around) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.max(named.size(), around.size()); i++) {
            text.append(i < around.size() ? around.get(i) : "").append(' ');
            text.append(i < named.size() ? named.get(i) : "").append(' ');
        }
        List<Entity> entities =
                named.stream().map(name -> new Entity("asset", name, name)).toList();

        RedactedText kept = RedactedText.of(text.toString(), entities);

        safe(kept);
        assertThat(WORD_ENDS.split(kept.value())).doesNotContainAnyElementsOf(named);
    }

    @Property(tries = 1000)
    void redacting_again_changes_nothing(@ForAll("messages") List<String> parts) {
        RedactedText once = RedactedText.of(String.join(" ", parts), List.of());
        assertThat(RedactedText.of(once.value(), List.of())).isEqualTo(once);
    }

    private static void safe(RedactedText kept) {
        assertThat(kept.value()).doesNotContain("@", "＠", "﹫").doesNotContain("\u0000");
        assertThat(DIGITS.matcher(kept.value()).find()).as(kept.value()).isFalse();
    }

    @Provide
    Arbitrary<List<String>> messages() {
        return Arbitraries.of(
                        "my name is ",
                        "Anna",
                        " ",
                        "1",
                        "23",
                        "456",
                        "7890",
                        "@",
                        "＠",
                        ".",
                        "com",
                        "-",
                        "+",
                        "(",
                        "，",
                        "我叫",
                        "张",
                        "저는 ",
                        "라고",
                        "https://",
                        "www.",
                        "x",
                        "DE89",
                        "W-41",
                        "0x",
                        "\u200b",
                        "\n",
                        "é",
                        "e\u0301",
                        "[",
                        "]",
                        "_",
                        "٣",
                        "①",
                        "𝟏",
                        "\ud83d",
                        "/",
                        "'",
                        "A1")
                .list()
                .ofMaxSize(40);
    }

    /** Tickers and ids; never one of our own masks' words, which are small. */
    @Provide
    Arbitrary<List<String>> entities() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
