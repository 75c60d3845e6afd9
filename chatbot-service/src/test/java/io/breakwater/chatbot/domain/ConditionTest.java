package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Frame FRAME = new Frame(
            "flow",
            "v",
            "step",
            Map.of("confirm", new FilledSlot("yes", "Yes", FilledSlot.SAID, false, "sure")),
            Map.of("card", new Item(Map.of("id", "card_1", "state", "frozen"))),
            Map.of("cards", List.of(new Item(Map.of("id", "card_1"))), "none", List.of()),
            0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "card.state is frozen          | true",
                "card.state is active, frozen  | true",
                "card.state is active          | false",
                "card.state is not active      | true",
                "card.colour is not red        | true",
                "card.colour is known          | false",
                "card.state is known           | true",
                "card.state is not known       | false",
                "confirm is yes                | true",
                "cards is empty                | false",
                "cards is not empty            | true",
                "none is empty                 | true",
                "none is not empty             | false",
                "cards has one                 | true",
                "cards has many                | false"
            })
    void it_looks_at_slots_things_and_lists(String text, boolean holds) {
        assertThat(Condition.parse(text).orElseThrow().holds(FRAME)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "card", "card.state", "card.state = frozen", "cards has three", "Card is x", "a is b,c"})
    void anything_else_is_no_condition(String text) {
        assertThat(Condition.parse(text)).isEmpty();
    }

    @Test
    void it_looks_at_one_thing_of_a_list() {
        Condition condition = Condition.parse("item.state is active").orElseThrow();

        assertThat(condition.holds(new Item(Map.of("state", "active")))).isTrue();
        assertThat(condition.holds(new Item(Map.of("state", "frozen")))).isFalse();
    }
}
