package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationTest {
    @Test
    void flow_files_name_an_operation_by_its_word() {
        assertThat(Operation.REPORT_CARD_LOST.word()).isEqualTo("report_card_lost");
        assertThat(Operation.of("report_card_lost")).contains(Operation.REPORT_CARD_LOST);
        assertThat(Operation.of("report_card_found")).isEmpty();
    }

    @Test
    void only_what_changes_something_needs_a_key() {
        assertThat(Stream.of(Operation.values()).filter(Operation::changes))
                .containsExactly(
                        Operation.FREEZE_CARD,
                        Operation.UNFREEZE_CARD,
                        Operation.REPORT_CARD_LOST,
                        Operation.CANCEL_WITHDRAWAL,
                        Operation.OPEN_REQUEST);
    }

    @Test
    void every_thing_has_an_id_so_that_it_can_be_chosen() {
        assertThat(Operation.values())
                .allSatisfy(operation -> assertThat(operation.fields()).contains("id"));
    }

    @Test
    void ten_things_are_enough_to_choose_from_but_not_for_a_statement() {
        assertThat(Stream.of(Operation.values()).filter(operation -> operation.mostItems() != 10))
                .containsExactly(Operation.BOOKINGS);
        assertThat(Operation.BOOKINGS.mostItems()).isEqualTo(400);
        assertThat(Operation.BOOKINGS.givesList()).isTrue();
    }
}
