package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.Dossier;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossiersTest {
    private final Chat chat = new Chat();

    @BeforeEach
    void anna_has_cards_and_a_withdrawal() {
        chat.given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD)
                .given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY);
    }

    private Dossier now() {
        return chat.state().dossier(ShippedLibrary.LIBRARY.flows());
    }

    @Test
    void the_summary_names_the_flow_under_way_and_where_it_stands() {
        chat.says("freeze my card", "card_freeze");

        assertThat(now().summary())
                .contains("Under way: Freezes a card at once", "(at step which)")
                .doesNotContain("No flow", "no answer");
        assertThat(now().openQuestions()).singleElement().satisfies(q -> assertThat(q)
                .startsWith("Unanswered: "));
    }

    @Test
    void the_summary_says_when_nothing_is_under_way_and_how_often_the_bot_failed() {
        chat.says("hi", "greeting");
        String before = now().summary();

        chat.says("what is the weather in Paris", "out_of_scope");

        assertThat(before).isEqualTo("No flow under way.");
        assertThat(now().summary()).isEqualTo("No flow under way. The bot found no answer 1 time(s).");
    }

    @Test
    void only_a_question_of_a_flow_is_worth_asking_again() {
        chat.mumbles("something with my card", "card_freeze", "card_declined");

        assertThat(chat.state().question()).isNotNull();
        assertThat(now().openQuestions()).isEmpty();
    }

    @Test
    void what_was_found_out_is_still_known_after_its_flow_and_some_talk() {
        chat.says("where is my withdrawal", "withdrawal_status");
        chat.says("thanks", "thanks");

        chat.says("I want a human now", "want_person");

        Dossier dossier = chat.last().escalation().dossier();
        assertThat(dossier.slots()).anySatisfy(slot -> {
            assertThat(slot.name()).isEqualTo("withdrawal.id");
            assertThat(slot.value()).isEqualTo("W-41");
        });
        assertThat(dossier.stepsTried())
                .startsWith("began where_is_my_withdrawal", "withdrawals: 1 found")
                .contains("offered the screen withdrawals.history")
                .endsWith("asked for a person: customer_wish");
    }

    @Test
    void an_answered_question_is_not_left_open() {
        chat.given(Operation.WITHDRAWALS, Chat.AN_OLD_WITHDRAWAL);
        chat.says("where is my withdrawal", "withdrawal_status");
        chat.says("no", "deny");

        chat.says("yes please", "affirm");

        assertThat(chat.last().escalation().dossier().openQuestions()).isEmpty();
    }

    @Test
    void an_article_is_noted_once_however_often_it_is_shown() {
        chat.givenArticle("fees", "What we charge", "Nothing.");
        chat.says("what are the fees", "price_question");
        Dossier once = now();

        chat.says("and what are the fees for cards", "price_question");

        assertThat(once.stepsTried()).containsExactly("showed the article fees");
        assertThat(now().articles()).containsExactly("fees");
        assertThat(now().stepsTried()).containsExactly("showed the article fees");
    }

    @Test
    void a_dossier_that_went_out_with_the_request_is_not_owed_again() {
        chat.says("freeze my card", "card_freeze");
        DialogueState before = chat.state();

        chat.says("I want a human now", "want_person");

        assertThat(before.dossierSent()).isFalse();
        assertThat(before.ownerSince()).isEqualTo(Instant.EPOCH);
        assertThat(chat.state().dossierSent()).isTrue();
        assertThat(chat.state().owesDossier()).isFalse();
        assertThat(chat.state().ownerSince()).isEqualTo(Messages.NOON.plusSeconds(2));
        assertThat(List.of(before.turns(), chat.state().turns())).containsExactly(1, 2);
    }
}
