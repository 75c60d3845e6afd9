package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeveralWishesTest {
    private final Chat chat = new Chat()
            .given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD)
            .given(Operation.FREEZE_CARD, Chat.A_VIRTUAL_CARD)
            .given(Operation.CUSTOMER, Chat.ANNA);

    private Reply asks(String text, String... wishes) {
        return chat.send(chat.message(text).wishing(wishes)).reply();
    }

    @Test
    void two_wishes_that_need_no_question_are_answered_in_one_reply() {
        Reply reply = asks("is my verification done and what is my limit", "kyc_status", "limits");

        assertThat(reply.text()).contains("Your identity is verified", "What are my limits?", "14860.00");
    }

    @Test
    void the_second_wish_waits_until_the_question_of_the_first_is_answered() {
        Reply first = asks("freeze my card please, and what is my limit", "card_freeze", "limits");
        assertThat(first.text()).contains("?").doesNotContain("14860.00");
        chat.touches("virtual card");

        Reply last = chat.touches("No, leave it");

        assertThat(last.text()).contains("What are my limits?", "14860.00");
        assertThat(chat.state().pending()).isEmpty();
    }

    @Test
    void other_readings_of_the_same_words_are_no_wishes() {
        Reply reply = chat.says("is my verification done", "kyc_status", "limits");

        assertThat(reply.text()).doesNotContain("14860.00");
    }

    @Test
    void the_wish_that_begins_the_same_flow_is_the_same_wish() {
        asks("a wrong network and a wrong address", "withdrawal_wrong_network", "withdrawal_wrong_address");

        assertThat(chat.state().pending()).isEmpty();
    }

    @Test
    void who_takes_over_is_told_what_was_not_done_yet() {
        asks("freeze my card and what is my limit", "card_freeze", "limits");

        Outcome handed = chat.send(chat.message("a person please").about("want_person"));

        assertThat(handed.escalation().dossier().openQuestions()).contains("Also asked for: limits");
    }

    @Test
    void a_new_wish_replaces_what_an_earlier_message_has_left() {
        asks("freeze my card and what is my limit", "card_freeze", "limits");

        chat.says("actually I would like to know whether my verification is done", "kyc_status");

        assertThat(chat.state().pending()).isEmpty();
    }
}
