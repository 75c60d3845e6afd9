package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreezeMyCardTest {
    private static final Item FROZEN =
            new Item(Map.of("id", "card_2", "last4", "9272", "kind", "physical", "state", "frozen"));

    private final Chat chat = new Chat();

    @BeforeEach
    void anna_has_two_cards() {
        chat.given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD).given(Operation.FREEZE_CARD, FROZEN);
    }

    private List<Need.Account> freezes() {
        return chat.asked().stream()
                .filter(n -> n.operation() == Operation.FREEZE_CARD)
                .toList();
    }

    @Test
    void it_asks_which_card_and_whether_it_shall_and_freezes_once() {
        Reply which = chat.says("freeze my card", "card_freeze");
        Reply sure = chat.touches("plastic card");
        Reply done = chat.touches("Yes, freeze it");

        assertThat(which.text()).contains("card").contains("?");
        assertThat(sure.text()).contains("plastic card •••• 9272");
        assertThat(done.text()).contains("is frozen");
        assertThat(freezes()).singleElement().satisfies(n -> {
            assertThat(n.arguments()).containsEntry("card", "card_2");
            assertThat(n.idempotencyKey()).startsWith("msg_");
        });
    }

    @Test
    void the_message_id_is_the_idempotency_key() {
        chat.says("freeze my virtual card", "card_freeze");
        Messages yes = chat.message("yes");

        chat.send(yes.about("affirm"));

        assertThat(freezes())
                .extracting(Need.Account::idempotencyKey)
                .containsExactly(yes.id().value());
    }

    @Test
    void a_card_that_the_message_names_is_not_asked_for() {
        assertThat(chat.says("freeze my virtual card now", "card_freeze").text())
                .contains("•••• 4242");
    }

    @Test
    void no_means_no() {
        chat.says("freeze 4242", "card_freeze");

        Reply reply = chat.says("no", "deny");

        assertThat(reply.text()).contains("left your virtual card •••• 4242 as it is");
        assertThat(freezes()).isEmpty();
    }

    @Test
    void the_other_card_corrects_the_choice_and_asks_again() {
        chat.says("freeze 4242", "card_freeze");

        Reply corrected = chat.says("no, the other card", "card_freeze");
        chat.says("yes", "affirm");

        assertThat(corrected.text()).contains("plastic card •••• 9272");
        assertThat(freezes()).singleElement().satisfies(n -> assertThat(n.arguments())
                .containsEntry("card", "card_2"));
    }

    @Test
    void naming_the_other_card_corrects_the_choice() {
        chat.says("freeze 4242", "card_freeze");

        assertThat(chat.says("I mean the one ending in 9272", "out_of_scope").text())
                .contains("plastic card •••• 9272");
    }

    @Test
    void two_answers_that_do_not_fit_bring_a_person() {
        chat.says("freeze my card", "card_freeze");
        Reply again = chat.says("hmm dunno", "out_of_scope");

        Reply handoff = chat.says("the blue one with the fish", "out_of_scope");

        assertThat(again.text()).contains("?").isNotEqualTo(handoff.text());
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.last().escalation()).isNotNull();
        assertThat(chat.last().escalation().dossier().openQuestions()).isNotEmpty();
        assertThat(chat.state().ownedByPerson()).isTrue();
    }

    @Test
    void cancel_leaves_the_card_alone() {
        chat.says("freeze my card", "card_freeze");

        Reply reply = chat.says("never mind", "deny");

        assertThat(reply.text()).containsAnyOf("stopped there", "leave it at that");
        assertThat(chat.state().stack()).isEmpty();
        assertThat(freezes()).isEmpty();
    }

    @Test
    void a_freeze_without_confirmation_from_the_exchange_is_not_called_done() {
        chat.given(Operation.FREEZE_CARD, Found.UNAVAILABLE);
        chat.says("freeze 4242", "card_freeze");

        Reply reply = chat.says("yes", "affirm");

        assertThat(reply.text()).contains("NOT frozen");
        assertThat(reply.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.last().escalation()).isNotNull();
    }

    @Test
    void a_frozen_card_is_not_frozen_again() {
        chat.given(Operation.CARDS, FROZEN);

        assertThat(chat.says("freeze my card", "card_freeze").text()).contains("already frozen");
        assertThat(freezes()).isEmpty();
    }

    @Test
    void not_sure_is_no_yes() {
        chat.says("freeze 4242", "card_freeze");

        chat.says("I am not sure", "out_of_scope");

        assertThat(freezes()).isEmpty();
        assertThat(chat.state().question()).isNotNull();
    }
}
