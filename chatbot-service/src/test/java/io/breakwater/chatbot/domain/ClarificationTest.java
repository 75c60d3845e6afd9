package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Intent;
import io.breakwater.events.Route;
import org.junit.jupiter.api.Test;

/** Unclear messages: which reading is right, and what comes of the answer. */
class ClarificationTest {
    private final Chat chat = new Chat()
            .given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD)
            .given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY);

    @Test
    void two_readings_are_offered_and_one_is_taken() {
        Reply clarify = chat.mumbles("something with my card", "card_freeze", "card_declined", "card_order");

        Reply chosen = chat.touches("Freeze my card");

        assertThat(clarify.kind()).isEqualTo(Reply.Kind.CLARIFICATION);
        assertThat(Chat.labels(clarify))
                .containsExactly("Freeze my card", "My card was declined", "Order a card", "Talk to a person");
        assertThat(chosen.text()).containsAnyOf("Which card", "more than one card");
    }

    @Test
    void the_chosen_reading_is_told_of_the_unclear_message_and_only_once() {
        Messages unclear = chat.message("something with my card").about("card_freeze", "card_declined");
        chat.send(unclear.routed(Route.CLARIFY));

        chat.touches("Freeze my card");

        assertThat(chat.last().readings()).containsExactly(new ChosenReading(unclear.id(), new Intent("card_freeze")));
        chat.mumbles("Freeze my card", "out_of_scope");
        assertThat(chat.last().readings()).isEmpty();
    }

    @Test
    void a_reading_that_leads_to_an_article_or_to_a_person_is_told_as_well() {
        chat.givenArticle("fees", "Fees", "Freezing is free.");
        chat.mumbles("blub", "price_question", "card_freeze");
        Reply article = chat.touches("A question about a price");
        assertThat(article.kind()).isEqualTo(Reply.Kind.ARTICLE);
        assertThat(chat.last().readings()).extracting(r -> r.intent().value()).containsExactly("price_question");
    }

    @Test
    void another_message_than_a_reading_tells_nothing_of_the_unclear_one() {
        chat.mumbles("blub", "card_freeze", "card_declined");

        chat.says("where is my withdrawal", "withdrawal_status");

        assertThat(chat.last().readings()).isEmpty();
    }

    @Test
    void a_question_that_was_asked_before_its_message_was_kept_is_answered_all_the_same() {
        chat.mumbles("something with my card", "card_freeze", "card_declined");
        Question asked = chat.state().question();
        chat.state(with(chat.state(), new Question(asked.kind(), asked.about(), asked.text(), asked.options())));

        Reply chosen = chat.touches("Freeze my card");

        assertThat(chosen.text()).containsAnyOf("Which card", "more than one card");
        assertThat(chat.last().readings()).isEmpty();
    }

    @Test
    void after_two_clarifications_a_person_comes() {
        chat.mumbles("blub", "card_freeze", "card_declined");
        chat.mumbles("blub blub", "card_freeze", "price_question");

        Reply third = chat.mumbles("blub?", "price_question", "limits");

        assertThat(third.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.last().escalation()).isNotNull();
        assertThat(chat.last().escalation().reason()).isEqualTo(EscalationReason.NOT_UNDERSTOOD);
    }

    @Test
    void one_weak_reading_is_asked_about() {
        Reply reply = chat.mumbles("blub", "price_question");

        assertThat(Chat.labels(reply)).containsExactly("A question about a price", "Talk to a person");
    }

    @Test
    void no_reading_at_all_is_admitted() {
        Reply reply = chat.mumbles("blub", "out_of_scope");

        assertThat(reply.kind()).isEqualTo(Reply.Kind.NOT_UNDERSTOOD);
        assertThat(reply.text()).containsAnyOf("don't understand", "don't know the answer");
    }

    private static DialogueState with(DialogueState s, Question question) {
        return new DialogueState(
                s.owner(),
                s.ownerSince(),
                s.dossierSent(),
                s.language(),
                s.stack(),
                question,
                s.turns(),
                s.failedTries(),
                s.clarifications(),
                s.pending(),
                s.recentReplies(),
                s.memory());
    }
}
