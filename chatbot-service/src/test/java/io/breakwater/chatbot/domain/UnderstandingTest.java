package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Route;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {
    private final Chat chat = new Chat();

    @BeforeEach
    void anna_has_a_little_of_everything() {
        chat.given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD)
                .given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY)
                .given(Operation.PAYMENTS, Chat.A_PAYMENT, Chat.A_WITHDRAWAL_UNDER_WAY);
    }

    @Test
    void the_wish_for_a_person_goes_before_everything() {
        chat.says("freeze my card", "card_freeze");

        Reply reply = chat.says("a person please", "want_person");

        assertThat(reply.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(reply.text()).contains("I'm passing you to a person now");
        assertThat(chat.last().escalation().reason()).isEqualTo(EscalationReason.CUSTOMER_WISH);
    }

    @Test
    void a_wish_that_triage_is_not_sure_of_is_asked_about() {
        Reply clarify = chat.mumbles("somebody there", "want_person", "price_question");

        Reply person = chat.touches("Talk to a person");

        assertThat(clarify.kind()).isEqualTo(Reply.Kind.CLARIFICATION);
        assertThat(person.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.last().escalation().reason()).isEqualTo(EscalationReason.CUSTOMER_WISH);
    }

    @Test
    void a_reading_that_begins_no_flow_is_answered_by_an_article() {
        chat.givenArticle("fees", "What we charge", "Nothing.");
        chat.mumbles("something with money", "limits", "price_question");

        assertThat(chat.touches("A question about a price").text()).contains("What we charge");
    }

    @Test
    void a_reading_that_nothing_answers_is_named() {
        chat.mumbles("something with my data", "limits", "referral_bonus");

        assertThat(chat.touches("My referral bonus").text()).contains("“My referral bonus”");
    }

    @Test
    void a_sentence_about_something_else_is_no_answer_even_with_a_word_of_one() {
        chat.says("freeze my card", "card_freeze");

        Reply reply = chat.says("where is my withdrawal number 4242 please", "withdrawal_status");

        assertThat(reply.text()).contains("W-41");
        assertThat(chat.state().stack()).singleElement().satisfies(f -> assertThat(f.slots())
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "my withdrawal card 4242, withdrawal_status, BOT",
        "I think it is the 4242, withdrawal_status, CLARIFY",
        "please freeze the one ending 4242, card_freeze, BOT",
        "I would say it is 4242, out_of_scope, BOT"
    })
    void a_short_or_doubtful_text_or_one_about_the_same_wish_may_answer(String text, String intent, String route) {
        chat.says("freeze my card", "card_freeze");

        Outcome outcome =
                chat.send(chat.message(text).about(intent).routed(route.equals("BOT") ? Route.BOT : Route.CLARIFY));

        assertThat(outcome.reply().text()).contains("virtual card •••• 4242").doesNotContain("W-41");
    }

    @Test
    void yes_in_other_words_than_the_labels_is_yes() {
        chat.given(Operation.FREEZE_CARD, Chat.A_VIRTUAL_CARD);
        chat.says("freeze 4242", "card_freeze");

        assertThat(chat.says("yes go on", "out_of_scope").text()).contains("Done: your");
    }

    @Test
    void the_wish_of_a_waiting_flow_leads_back_to_it() {
        chat.says("freeze my card", "card_freeze");
        chat.says("I need a proof of payment now", "proof_of_payment");
        List<String> both = flows();

        Reply reply = chat.says("now please freeze my card", "card_freeze");

        assertThat(both).containsExactly("freeze_my_card", "proof_of_payment");
        assertThat(flows()).containsExactly("freeze_my_card");
        assertThat(reply.text()).containsAnyOf("Which card", "more than one card");
    }

    @Test
    void a_handoff_by_triage_that_is_older_than_the_return_changes_nothing() {
        DialogueState back = DialogueState.fresh("en").givenBack(Instant.parse("2026-11-22T13:00:00Z"));
        chat.state(back);

        Outcome late = chat.send(chat.message("a human").about("want_person").routed(Route.PERSON));

        assertThat(late.reply()).isNull();
        assertThat(late.state()).isEqualTo(back);
    }

    private List<String> flows() {
        return chat.state().stack().stream().map(Frame::flow).toList();
    }
}
