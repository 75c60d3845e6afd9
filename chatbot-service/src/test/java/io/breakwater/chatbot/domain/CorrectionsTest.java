package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationReason;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer that the customer takes back while its flow is under way. */
class CorrectionsTest {
    private static Item card(String id, String last4, String state) {
        return new Item(Map.of("id", id, "last4", last4, "kind", "virtual", "state", state));
    }

    private final Chat chat = new Chat();

    @Test
    void the_new_choice_is_confirmed() {
        chat.given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);
        chat.says("freeze 4242", "card_freeze");

        assertThat(chat.says("no, the other card", "card_freeze").text())
                .contains("plastic card •••• 9272 (active)")
                .containsAnyOf("Thanks for putting me right", "Got it");
    }

    @Test
    void a_guess_that_was_wrong_is_not_guessed_again() {
        chat.given(
                Operation.CARDS,
                card("c1", "1111", "active"),
                card("c2", "2222", "frozen"),
                card("c3", "3333", "frozen"));
        Reply guess = chat.says("freeze my card", "card_freeze");

        Reply which = chat.says("wrong card", "out_of_scope");

        assertThat(guess.text()).contains("•••• 1111");
        assertThat(which.text()).containsAnyOf("Which card", "more than one card");
        assertThat(Chat.labels(which)).hasSize(4).anyMatch(label -> label.contains("2222"));
        assertThat(chat.state().stack().get(0).slots()).isEmpty();
    }

    @Test
    void not_sure_is_no_other_choice() {
        chat.given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);
        chat.says("freeze 4242", "card_freeze");

        chat.says("I am not sure", "out_of_scope");

        assertThat(chat.state().stack().get(0).value("card")).isEqualTo("card_1");
    }

    @Test
    void the_question_about_the_wrong_thing_is_not_left_open() {
        chat.given(Operation.CARDS, card("c1", "1111", "frozen"), card("c2", "2222", "blocked"));
        Reply sure = chat.says("unfreeze my card", "card_unfreeze");

        Reply person = chat.says("no, the other card", "card_unfreeze");

        assertThat(sure.text()).contains("•••• 1111");
        assertThat(person.text()).contains("•••• 2222 is blocked");
        assertThat(chat.last().escalation().reason()).isEqualTo(EscalationReason.FLOW_NEEDS_PERSON);
        assertThat(chat.last().escalation().dossier().openQuestions()).isEmpty();
    }

    @Test
    void yes_and_no_are_never_taken_for_a_change_of_an_earlier_yes_or_no() {
        chat.given(Operation.WITHDRAWALS, Chat.AN_OLD_WITHDRAWAL);
        chat.says("where is my withdrawal", "withdrawal_status");
        chat.says("no", "deny");

        assertThat(chat.says("ok get one then", "out_of_scope").kind()).isEqualTo(Reply.Kind.HANDOFF);
    }
}
