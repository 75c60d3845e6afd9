package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalWrongTest {
    private static final String ASK = "I sent it to a wrong address";
    private static final Item SENT =
            with(Chat.A_WITHDRAWAL_UNDER_WAY, "address", "bc1qcfwl4yttaeu40nj0t4r0tfpg80dc7fmjavg6xp");
    private static final Item RECOVERY = thing(
            "id",
            "W-41",
            "possible",
            "maybe",
            "who",
            "exchange",
            "fee_amount",
            "100.00",
            "fee_currency",
            "GBP",
            "eta_min_s",
            "604800",
            "eta_max_s",
            "1209600");

    private final Chat chat = new Chat().givenArticle("wrong-network", "Wrong network", "What helps.");

    @ParameterizedTest
    @CsvSource({
        "yes, exchange, can be recovered",
        "maybe, exchange, not certain",
        "yes, own_wallet, your own wallet",
        "yes, receiver, contact the receiver",
        "no, '', can't be recovered",
        "perhaps, '', can't see from here"
    })
    void what_can_be_done_is_told_honestly(String possible, String who, String words) {
        chat.given(Operation.WITHDRAWALS, SENT)
                .given(Operation.RECOVERY, with(RECOVERY, "possible", possible, "who", who));

        Reply reply = chat.says(ASK, "withdrawal_wrong_address");

        assertThat(reply.text()).contains("W-41", words).doesNotContain("–");
        assertThat(reply.sources()).containsExactly("wrong-network");
    }

    @Test
    void fee_and_range_are_named() {
        chat.given(Operation.WITHDRAWALS, SENT).given(Operation.RECOVERY, RECOVERY);

        assertThat(chat.says(ASK, "withdrawal_wrong_network").text()).contains("100.00 GBP", "between 7 and 14 days");
    }

    @Test
    void what_is_lost_has_no_fee_and_no_range() {
        chat.given(Operation.WITHDRAWALS, SENT).given(Operation.RECOVERY, with(RECOVERY, "possible", "no"));

        assertThat(chat.says(ASK, "withdrawal_wrong_network").text())
                .contains("don't pay anybody")
                .doesNotContain("100.00", "days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requested", "needs_confirmation", "under_review"})
    void one_that_was_not_sent_is_cancelled_at_once(String state) {
        chat.given(Operation.WITHDRAWALS, with(SENT, "state", state))
                .given(Operation.CANCEL_WITHDRAWAL, with(SENT, "state", "cancelled"));
        Reply sure = chat.says(ASK, "withdrawal_wrong_address");

        Reply done = chat.touches("Yes, cancel it");

        assertThat(sure.text()).contains("W-41", "?");
        assertThat(done.text()).contains("is cancelled");
        assertThat(chat.changes()).hasSize(1);
    }

    @Test
    void one_that_was_never_sent_is_told_as_such() {
        chat.given(Operation.WITHDRAWALS, with(SENT, "state", "cancelled"));

        assertThat(chat.says(ASK, "withdrawal_wrong_address").text()).contains("was cancelled on");
    }

    @Test
    void the_other_withdrawal_corrects_the_choice() {
        chat.given(Operation.WITHDRAWALS, SENT, with(Chat.AN_OLD_WITHDRAWAL, "state", "under_review"))
                .given(Operation.RECOVERY, RECOVERY);
        chat.says(ASK, "withdrawal_wrong_address");
        chat.touches("0.25 BTC");

        Reply corrected = chat.says("no, the USDC one", "out_of_scope");

        assertThat(corrected.text()).contains("W-42", "?");
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void a_person_for_recoveries_takes_over_with_everything_that_is_known() {
        chat.given(Operation.WITHDRAWALS, SENT).given(Operation.RECOVERY, RECOVERY);
        chat.says(ASK, "withdrawal_wrong_address");

        Reply reply = chat.touches("Yes, get a person");

        assertThat(reply.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("recovery");
        assertThat(chat.handedOver().dossier().slots())
                .anyMatch(slot -> slot.name().equals("withdrawal.tx_hash"));
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.given(Operation.WITHDRAWALS, SENT).given(Operation.RECOVERY, RECOVERY);

        assertThat(chat.strangerSays(ASK, "withdrawal_wrong_address").text())
                .contains("identity")
                .doesNotContain("W-41", "BTC");
    }
}
