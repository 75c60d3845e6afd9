package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final FilledSlot CARD = new FilledSlot("card_1", "4242", FilledSlot.SAID, true, "which");
    private static final FilledSlot SURE = new FilledSlot("yes", "Yes", FilledSlot.SAID, false, "sure");
    private static final Frame FRAME = new Frame(
            "flow",
            "1",
            "sure",
            Map.of("card", CARD, "confirm", SURE),
            Map.of("card", Chat.A_VIRTUAL_CARD, "customer", Chat.ANNA),
            Map.of(),
            1);

    @Test
    void failed_tries_count_only_as_long_as_the_same_step_asks() {
        assertThat(FRAME.at("sure").tries()).isEqualTo(1);
        assertThat(FRAME.withFailedTry().tries()).isEqualTo(2);
        assertThat(FRAME.at("which").tries()).isZero();
        assertThat(FRAME.with("confirm", SURE).tries()).isZero();
    }

    @Test
    void an_answer_is_forgotten_together_with_the_thing_that_it_named() {
        Frame without = FRAME.without(List.of("card"));

        assertThat(without.slots()).containsOnlyKeys("confirm");
        assertThat(without.facts()).containsOnlyKeys("customer");
        assertThat(without.tries()).isZero();
    }

    @Test
    void a_value_is_an_answer_or_a_field_of_a_thing() {
        assertThat(FRAME.value("confirm")).isEqualTo("yes");
        assertThat(FRAME.value("card.last4")).isEqualTo("4242");
        assertThat(FRAME.value("card.colour")).isNull();
        assertThat(FRAME.value("withdrawal.id")).isNull();
        assertThat(FRAME.value("nothing")).isNull();
    }
}
