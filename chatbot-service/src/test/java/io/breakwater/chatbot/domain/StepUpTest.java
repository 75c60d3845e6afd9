package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.VerificationLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flow that needs account data waits until the customer is verified, and goes on by itself. */
class StepUpTest {
    private final Chat chat = new Chat();

    @BeforeEach
    void an_unverified_customer_asks_for_a_withdrawal() {
        chat.given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY, Chat.AN_OLD_WITHDRAWAL)
                .given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD)
                .given(Operation.CUSTOMER, Chat.ANNA);
        writes("where is my withdrawal", "withdrawal_status");
    }

    private Reply writes(String text, String intent) {
        return chat.send(chat.message(text).about(intent).verified(VerificationLevel.NONE))
                .reply();
    }

    private Dossier dossier() {
        return chat.state().dossier(ShippedLibrary.LIBRARY.flows());
    }

    @Test
    void the_flow_waits_with_a_way_to_a_code_and_one_into_the_app() {
        Reply reply = chat.last().reply();

        assertThat(reply.text()).contains("one-time code", "identity").doesNotContain("W-41");
        assertThat(reply.actions()).extracting(a -> a.type()).containsExactly("verify", "deep_link", "request_human");
        assertThat(reply.actions().get(0).href()).isEqualTo("/v1/conversations/conv_test/verification");
        assertThat(chat.state().stack()).singleElement().extracting(Frame::step).isEqualTo("look");
    }

    @Test
    void after_the_right_code_the_flow_goes_on_without_another_word_of_the_customer() {
        Reply reply = chat.givesTheCode();

        assertThat(reply.text()).contains("W-41", "1 of 3 times");
        assertThat(chat.state().stack()).isEmpty();
        assertThat(chat.state().memory().lastText()).isEqualTo("where is my withdrawal");
    }

    @Test
    void the_words_that_began_the_flow_still_count() {
        writes("cancel", "out_of_scope");
        writes("please freeze my card 4242", "card_freeze");

        assertThat(chat.givesTheCode().text()).contains("4242").doesNotContain("9272");
        assertThat(chat.state().question()).extracting(Question::about).isEqualTo("confirm");
    }

    @Test
    void a_message_that_asks_for_nothing_else_tries_again_and_says_so_in_other_words() {
        Reply first = chat.last().reply();

        Reply second = writes("I have done that", "out_of_scope");
        Reply third = writes("ok", "affirm");

        assertThat(second.text()).contains("one-time code").isNotEqualTo(first.text());
        assertThat(third.text()).contains("one-time code").isNotEqualTo(second.text());
        assertThat(chat.state().failedTries()).isZero();
    }

    @Test
    void a_customer_who_was_verified_in_the_app_needs_no_code() {
        assertThat(chat.says("I have done that", "out_of_scope").text()).contains("W-41");
    }

    @Test
    void another_flow_and_talk_are_possible_meanwhile_and_the_first_is_not_lost() {
        Reply hello = writes("hello", "greeting");
        writes("what are my limits please", "limits");

        Reply both = chat.givesTheCode();

        assertThat(hello.text()).contains("How can I help?", "one-time code");
        assertThat(both.text()).contains("14860", "Which of your withdrawals");
    }

    @Test
    void it_can_be_cancelled_and_a_person_can_take_over() {
        Reply cancelled = writes("never mind", "out_of_scope");
        boolean waits = !chat.state().stack().isEmpty();
        writes("where is my withdrawal", "withdrawal_status");
        writes("I want a human", "want_person");

        assertThat(cancelled.text()).doesNotContain("one-time code");
        assertThat(waits).isFalse();
        assertThat(chat.last().escalation()).satisfies(asked -> {
            assertThat(asked.reason()).isEqualTo(EscalationReason.CUSTOMER_WISH);
            assertThat(asked.dossier().verificationLevel()).isEqualTo(VerificationLevel.NONE);
            assertThat(asked.dossier().summary()).contains("Under way");
        });
    }

    @Test
    void who_goes_in_circles_is_offered_a_person_and_can_say_yes() {
        for (int i = 0; i < 4; i++) {
            writes("I have done that", "out_of_scope");
        }

        writes("yes", "affirm");

        assertThat(chat.last().escalation()).isNotNull();
    }

    @Test
    void the_dossier_says_that_the_customer_is_verified_and_how() {
        String before = dossier().verificationLevel().value();
        chat.givesTheCode();
        Dossier byCode = dossier();
        chat.says("thanks", "thanks");

        assertThat(before).isEqualTo("none");
        assertThat(byCode.verificationLevel()).isEqualTo(VerificationLevel.VERIFIED);
        assertThat(byCode.slots())
                .filteredOn(s -> s.name().equals("verified_by"))
                .singleElement()
                .satisfies(slot -> {
                    assertThat(slot.value()).isEqualTo("code");
                    assertThat(slot.verified()).isTrue();
                });
        assertThat(dossier().slots()).filteredOn(s -> s.value().equals("token")).hasSize(1);
    }

    @Test
    void what_a_verified_customer_was_asked_is_not_shown_again_to_one_who_is_not_any_more() {
        chat.givesTheCode();
        chat.says("freeze my card", "card_freeze");

        Reply reply = writes("repeat", "out_of_scope");

        assertThat(reply.text()).contains("one-time code").doesNotContain("4242");
        assertThat(Chat.labels(reply)).noneMatch(label -> label.contains("4242"));
        assertThat(chat.givesTheCode().text()).contains("Which card");
    }

    @Test
    void nothing_waits_when_a_person_owns_the_conversation_or_no_flow_is_under_way() {
        Dialogue dialogue = new Dialogue(ShippedLibrary.LIBRARY);
        DialogueState waiting = chat.state();

        assertThat(dialogue.awaitsProof(waiting)).isTrue();
        assertThat(dialogue.awaitsProof(waiting.takenByPerson(Messages.NOON))).isFalse();
        assertThat(dialogue.awaitsProof(DialogueState.fresh("en"))).isFalse();
    }
}
