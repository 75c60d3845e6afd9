package io.breakwater.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.breakwater.events.ConversationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketIdTest {
    @Test
    void ticket_and_conversation_find_each_other() {
        ConversationId conversation = new ConversationId("conv_a1-B2");

        assertThat(TicketId.of(conversation)).hasToString("TicketId[value=tkt_a1-B2]");
        assertThat(TicketId.of(conversation).conversation()).isEqualTo(conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tkt_", "conv_a", "tkt_a b", "tkt_\u0000"})
    void what_cannot_be_a_ticket_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TicketId(text));
    }
}
