package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalCancelTest {
    private static final String ASK = "cancel my withdrawal";
    private static final Item REQUESTED =
            with(Chat.A_WITHDRAWAL_UNDER_WAY, "state", "requested", "tx_hash", "", "confirmations", "");

    private final Chat chat = new Chat()
            .givenArticle("withdrawal-wrong-address", "Wrong address", "What helps.")
            .given(Operation.CANCEL_WITHDRAWAL, with(REQUESTED, "state", "cancelled"));

    @ParameterizedTest
    @ValueSource(strings = {"requested", "needs_confirmation", "under_review"})
    void one_that_was_not_sent_is_cancelled_after_one_confirmation(String state) {
        chat.given(Operation.WITHDRAWALS, with(REQUESTED, "state", state));
        Reply sure = chat.says(ASK, "withdrawal_cancel");

        Reply done = chat.touches("Yes, cancel it");

        assertThat(sure.text()).contains("W-41", "0.25 BTC", "?");
        assertThat(done.text()).contains("W-41", "is cancelled");
        assertThat(chat.changes()).singleElement().satisfies(n -> {
            assertThat(n.operation()).isEqualTo(Operation.CANCEL_WITHDRAWAL);
            assertThat(n.arguments()).containsEntry("withdrawal", "W-41");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "broadcast, already been sent",
        "completed, already been sent",
        "cancelled, was cancelled on",
        "rejected, was not sent",
        "something_new, has the state “something new”"
    })
    void every_other_state_says_why_it_is_not_cancelled(String state, String words) {
        chat.given(Operation.WITHDRAWALS, with(REQUESTED, "state", state));

        assertThat(chat.says(ASK, "withdrawal_cancel").text())
                .contains("W-41", words)
                .doesNotContain("–");
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void too_late_leads_to_what_can_help_and_to_a_person() {
        chat.given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY);
        Reply late = chat.says(ASK, "withdrawal_cancel");

        Reply handoff = chat.says("yes", "affirm");

        assertThat(late.sources()).containsExactly("withdrawal-wrong-address");
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("withdrawals");
    }

    @Test
    void no_means_no() {
        chat.given(Operation.WITHDRAWALS, REQUESTED);
        chat.says(ASK, "withdrawal_cancel");

        assertThat(chat.says("no", "deny").text()).contains("W-41 goes on as it is");
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void the_other_withdrawal_corrects_the_choice() {
        chat.given(Operation.WITHDRAWALS, REQUESTED, with(Chat.AN_OLD_WITHDRAWAL, "state", "under_review"));
        chat.says("cancel W-41", "withdrawal_cancel");

        Reply corrected = chat.says("no, the USDC one", "out_of_scope");
        chat.says("yes", "affirm");

        assertThat(corrected.text()).contains("W-42", "1200 USDC");
        assertThat(chat.changes()).singleElement().satisfies(n -> assertThat(n.arguments())
                .containsEntry("withdrawal", "W-42"));
    }

    @Test
    void what_the_exchange_did_not_confirm_is_not_called_done() {
        chat.given(Operation.WITHDRAWALS, REQUESTED).given(Operation.CANCEL_WITHDRAWAL, Found.UNAVAILABLE);
        chat.says(ASK, "withdrawal_cancel");

        Reply reply = chat.says("yes", "affirm");

        assertThat(reply.text()).contains("NOT cancelled");
        assertThat(Chat.screens(reply)).containsExactly("withdrawals.history");
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.given(Operation.WITHDRAWALS, REQUESTED);

        assertThat(chat.strangerSays(ASK, "withdrawal_cancel").text())
                .contains("identity")
                .doesNotContain("W-41", "BTC");
    }
}
