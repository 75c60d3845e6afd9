package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.VerificationLevel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was agreed to, and shown, for one thing or to one person, is not for another. */
class ConsentTest {
    private static final Item ONE = withdrawal("W-1", "BTC");
    private static final Item OTHER = withdrawal("W-2", "ETH");

    private final Chat chat =
            new Chat().given(Operation.WITHDRAWALS, ONE, OTHER).given(Operation.CANCEL_WITHDRAWAL, Found.UNAVAILABLE);

    private static Item withdrawal(String id, String asset) {
        return new Item(Map.of(
                "id", id,
                "asset", asset,
                "amount", "0.25",
                "network", "bitcoin",
                "state", "requested",
                "created_at", "2026-11-22T11:00:00Z",
                "updated_at", "2026-11-22T11:20:00Z"));
    }

    private static DialogueState with(DialogueState s, Frame frame) {
        return new DialogueState(
                s.owner(),
                s.ownerSince(),
                s.dossierSent(),
                s.language(),
                List.of(frame),
                s.question(),
                s.turns(),
                s.failedTries(),
                s.clarifications(),
                s.pending(),
                s.recentReplies(),
                s.memory());
    }

    private List<Need.Account> cancelled() {
        return chat.asked().stream()
                .filter(need -> need.operation() == Operation.CANCEL_WITHDRAWAL)
                .toList();
    }

    private void cancelsTheFirst() {
        chat.says("please cancel my withdrawal", "withdrawal_cancel");
        chat.touches("0.25 BTC");
        chat.touches("Yes");
    }

    @Test
    void words_that_were_put_together_are_no_yes() {
        chat.says("please cancel my withdrawal", "withdrawal_cancel");
        chat.touches("0.25 BTC");

        chat.sendJoined(
                chat.message("please").about("out_of_scope"),
                chat.message("do something").about("out_of_scope"));

        assertThat(cancelled()).isEmpty();
    }

    @Test
    void a_yes_for_one_withdrawal_is_none_for_the_other() {
        cancelsTheFirst();
        assertThat(cancelled()).hasSize(1);

        Reply reply = chat.says("no, the other one", "deny");

        assertThat(cancelled()).hasSize(1);
        assertThat(reply.text()).contains("ETH", "?");
    }

    @Test
    void a_flow_that_must_begin_again_asks_again_before_it_changes_anything() {
        cancelsTheFirst();
        Frame frame = chat.state().stack().get(0);
        Frame old = new Frame(
                frame.flow(), "gone", frame.step(), frame.slots(), frame.facts(), frame.lists(), frame.tries());
        chat.state(with(chat.state(), old));

        chat.says("thanks", "thanks");

        assertThat(cancelled()).hasSize(1);
    }

    @Test
    void whoever_goes_on_without_being_verified_is_shown_nothing_of_what_was_found() {
        chat.says("please cancel my withdrawal", "withdrawal_cancel");

        Reply reply = chat.send(chat.message("the first one").about("affirm").verified(VerificationLevel.NONE))
                .reply();

        assertThat(reply.text()).doesNotContain("BTC", "ETH", "0.25", "W-1");
        assertThat(chat.state().stack()).noneMatch(Frame::knowsAccount);
    }

    @Test
    void where_somebody_lives_is_not_told_to_whoever_takes_over() {
        Item account = new Item(
                Map.of("id", "anna", "state", "active", "street", "Harbour Lane 7", "city", "Dover", "country", "GB"));
        chat.given(Operation.ACCOUNT, account).given(Operation.CUSTOMER, Chat.ANNA);
        chat.says("I need a proof of address from you", "proof_of_address");

        Outcome handed = chat.send(chat.message("a person please").about("want_person"));

        assertThat(handed.escalation().dossier().toString()).doesNotContain("Harbour Lane", "Dover");
    }
}
