package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechTest {
    private final Chat chat = new Chat()
            .given(Operation.CUSTOMER, Chat.ANNA)
            .given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);

    @Test
    void going_in_circles_is_admitted_and_a_plain_yes_then_brings_a_person() {
        chat.says("what are my limits", "limits");
        Reply plain = chat.says("what are my limits", "limits");
        Question before = chat.state().question();

        Reply circle = chat.says("what are my limits", "limits");
        Reply person = chat.says("sí", "out_of_scope");

        assertThat(before).isNull();
        assertThat(circle.text()).endsWith(plain.text()).isNotEqualTo(plain.text());
        assertThat(person.kind()).isEqualTo(Reply.Kind.HANDOFF);
    }

    @Test
    void an_open_question_stays_open_even_in_circles() {
        chat.says("freeze my card", "card_freeze");
        Reply last = chat.says("say that again", "out_of_scope");
        for (int i = 0; i < 2; i++) {
            last = chat.says("say that again", "out_of_scope");
        }

        Reply answered = chat.says("4242", "out_of_scope");

        assertThat(last.text().split("\n\n")).hasSize(2);
        assertThat(answered.text()).contains("virtual card •••• 4242");
    }
}
