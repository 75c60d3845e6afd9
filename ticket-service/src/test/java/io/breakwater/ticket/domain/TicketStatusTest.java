package io.breakwater.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicketStatusTest {
    @ParameterizedTest
    @CsvSource({
        "NEW,                 NEW,  WAITING_ON_CUSTOMER, OPEN, OPEN,                RESOLVED",
        "OPEN,                OPEN, WAITING_ON_CUSTOMER, OPEN, OPEN,                RESOLVED",
        "WAITING_ON_CUSTOMER, OPEN, WAITING_ON_CUSTOMER, OPEN, WAITING_ON_CUSTOMER, RESOLVED",
        "RESOLVED,            OPEN, RESOLVED,            OPEN, OPEN,                RESOLVED",
        "CLOSED,              OPEN, CLOSED,              OPEN, OPEN,                CLOSED",
    })
    void each_event_leads_to_one_status(
            TicketStatus from,
            TicketStatus customerWrote,
            TicketStatus answered,
            TicketStatus handedOff,
            TicketStatus caseMoved,
            TicketStatus resolved) {
        assertThat(from.customerWrote()).isEqualTo(customerWrote);
        assertThat(from.answered()).isEqualTo(answered);
        assertThat(from.handedOff()).isEqualTo(handedOff);
        assertThat(from.caseMoved()).isEqualTo(caseMoved);
        assertThat(from.resolve()).isEqualTo(resolved);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW,                 OPEN WAITING_ON_CUSTOMER RESOLVED",
        "OPEN,                WAITING_ON_CUSTOMER RESOLVED",
        "WAITING_ON_CUSTOMER, OPEN RESOLVED",
        "RESOLVED,            OPEN CLOSED",
        "CLOSED,              ''",
    })
    void an_agent_may_set_some_statuses_by_hand(TicketStatus from, String allowed) {
        for (TicketStatus target : TicketStatus.values()) {
            boolean may = target == from || allowed.contains(target.name());
            assertThat(from.agentMaySet(target)).as("%s to %s", from, target).isEqualTo(may);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_status_is_found_by_its_word(TicketStatus status) {
        assertThat(TicketStatus.of(status.value())).contains(status);
    }

    @Test
    void other_words_are_no_status() {
        assertThat(TicketStatus.of("done")).isEmpty();
    }
}
