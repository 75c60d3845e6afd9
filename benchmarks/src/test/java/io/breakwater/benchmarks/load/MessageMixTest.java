package io.breakwater.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageMixTest {
    @Test
    void kinds_come_as_often_as_their_weights_say() {
        MessageMix mix = new MessageMix(MixFile.read("mix", "= often 9\nen\thello\n= seldom 1\nen\thelp\n"), 1);
        int seldom = 0;
        for (int i = 0; i < 10_000; i++) {
            seldom += mix.next("en").kind().equals("seldom") ? 1 : 0;
        }

        assertThat(seldom / 10_000.0).isCloseTo(0.1, within(0.02));
    }

    @Test
    void people_write_in_their_language_or_in_english() {
        MessageMix mix = new MessageMix(MixFile.read("mix", "= greeting 1\nen\thello\nde\thallo\n"), 1);

        assertThat(mix.next("de").text()).isEqualTo("hallo");
        assertThat(mix.next("ko").text()).isEqualTo("hello");
    }

    @Test
    void a_dialogue_has_a_next_step() {
        MessageMix mix = new MessageMix(MixFile.read("mix", "= freeze 1\nen\tfreeze my card\tno, leave it\n"), 1);

        assertThat(mix.next("en").then()).isEqualTo(new Utterance("freeze", "no, leave it", null));
    }

    @Test
    void the_same_seed_says_the_same() {
        assertThat(said(5)).isEqualTo(said(5)).isNotEqualTo(said(6));
    }

    @Test
    void the_standard_mix_has_what_a_busy_day_brings() {
        List<MessageMix.Kind> kinds = MixFile.standard();

        assertThat(kinds)
                .extracting(MessageMix.Kind::name)
                .containsExactlyInAnyOrder(
                        "article",
                        "withdrawal",
                        "account",
                        "card_freeze",
                        "small_talk",
                        "out_of_scope",
                        "person",
                        "fraud",
                        "secret");
        assertThat(kinds.stream().mapToInt(MessageMix.Kind::weight).sum()).isEqualTo(100);
        assertThat(said(1)).noneMatch(text -> text.contains("{"));
    }

    @Test
    void a_mistake_in_the_file_is_told_with_its_line() {
        assertThatThrownBy(() -> MixFile.read("mix", "= one 1\nen\thello\nhallo\n"))
                .hasMessageStartingWith("mix:3: ");
        assertThatThrownBy(() -> MixFile.read("mix", "= one many\n")).hasMessageStartingWith("mix:1: ");
        assertThatThrownBy(() -> MixFile.read("mix", "= one 1\nde\thallo\n"))
                .hasMessage("mix: one has no English wording");
    }

    private static List<String> said(long seed) {
        MessageMix mix = new MessageMix(MixFile.standard(), seed);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            said.add(mix.next(i % 2 == 0 ? "en" : "fr").text());
        }
        return said;
    }
}
