package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTopupDelayedTest {
    private static final String ASK = "my top-up has not arrived";
    private static final Item PENDING = thing(
            "id",
            "T-1",
            "card",
            "card_16",
            "amount",
            "800.00",
            "currency",
            "BRL",
            "method",
            "bank_transfer",
            "state",
            "pending",
            "created_at",
            "2026-11-22T09:00:00Z",
            "next_actor",
            "exchange",
            "eta_min_s",
            "3600",
            "eta_max_s",
            "86400");
    private static final Item BOOKED =
            with(PENDING, "id", "T-2", "amount", "300.00", "state", "booked", "next_actor", "", "eta_max_s", "");

    private final Chat chat = new Chat().givenArticle("card-topup-delayed", "Delayed", "Wait.");

    @ParameterizedTest
    @CsvSource({
        "pending, don't top up again",
        "booked, is booked on the card",
        "declined, was declined. I can't see why",
        "refunded, was refunded",
        "something_new, has the state “something new”"
    })
    void every_state_says_what_is(String state, String words) {
        chat.given(Operation.TOPUPS, with(PENDING, "state", state));

        assertThat(chat.says(ASK, "card_topup_delayed").text())
                .contains("800.00 BRL", words)
                .doesNotContain("–");
    }

    @ParameterizedTest
    @CsvSource({
        "customer, The next step is yours",
        "exchange, It is our turn",
        "bank, the bank or the network acts next"
    })
    void a_pending_one_says_who_acts_next_and_how_long_it_takes(String actor, String words) {
        chat.given(Operation.TOPUPS, with(PENDING, "next_actor", actor));

        assertThat(chat.says(ASK, "card_topup_delayed").text()).contains(words, "between 1 and 24 hours");
    }

    @ParameterizedTest
    @CsvSource({"''", "0"})
    void one_that_is_late_needs_a_person(String most) {
        chat.given(Operation.TOPUPS, with(PENDING, "eta_max_s", most));

        Reply late = chat.says(ASK, "card_topup_delayed");
        Reply handoff = chat.says("yes please", "affirm");

        assertThat(late.text()).contains("longer than it should");
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("cards");
    }

    @Test
    void the_pending_one_is_meant_and_the_other_one_touch_away() {
        chat.given(Operation.TOPUPS, PENDING, BOOKED);

        Reply reply = chat.says(ASK, "card_topup_delayed");
        Reply other = chat.touches("300.00 BRL");

        assertThat(reply.text()).contains("800.00 BRL");
        assertThat(other.text()).contains("300.00 BRL", "is booked");
    }

    @Test
    void the_other_one_corrects_the_choice() {
        chat.given(Operation.TOPUPS, with(PENDING, "eta_max_s", ""), BOOKED);
        chat.says(ASK, "card_topup_delayed");

        assertThat(chat.says("no, the other one", "out_of_scope").text()).contains("300.00 BRL", "is booked");
    }

    @Test
    void no_top_up_at_all_is_said_with_an_article() {
        chat.given(Operation.TOPUPS);

        Reply reply = chat.says(ASK, "card_topup_delayed");

        assertThat(reply.text()).contains("no card top-up");
        assertThat(reply.sources()).containsExactly("card-topup-delayed");
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.given(Operation.TOPUPS, PENDING);

        assertThat(chat.strangerSays(ASK, "card_topup_delayed").text())
                .contains("identity")
                .doesNotContain("800.00");
    }
}
