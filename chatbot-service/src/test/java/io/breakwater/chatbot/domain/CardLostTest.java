package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardLostTest {
    private static final String ASK = "I lost my card";
    private static final Item FROZEN = with(Chat.A_PLASTIC_CARD, "state", "frozen");
    private static final Item BLOCKED = with(
            Chat.A_PLASTIC_CARD,
            "state",
            "blocked",
            "replacement",
            "ordered",
            "replacement_eta_min_s",
            "604800",
            "replacement_eta_max_s",
            "864000");

    private final Chat chat = new Chat().givenArticle("card-lost", "Lost", "Freeze.");

    @BeforeEach
    void anna_has_lost_her_plastic_card() {
        chat.given(Operation.CARDS, Chat.A_PLASTIC_CARD)
                .given(Operation.FREEZE_CARD, FROZEN)
                .given(Operation.REPORT_CARD_LOST, BLOCKED);
    }

    @Test
    void it_is_frozen_with_one_touch_then_blocked_for_good_with_another() {
        Reply sure = chat.says(ASK, "card_lost");
        Reply frozen = chat.touches("Yes, freeze it");
        Reply blocked = chat.touches("Yes, block it for good");

        assertThat(sure.text()).contains("plastic card •••• 9272");
        assertThat(frozen.text()).contains("is frozen", "never work");
        assertThat(blocked.text()).contains("blocked for good", "a new card is ordered", "between 7 and 10 days");
        assertThat(chat.changes())
                .extracting(Need.Account::operation)
                .containsExactly(Operation.FREEZE_CARD, Operation.REPORT_CARD_LOST);
        assertThat(chat.changes()).allSatisfy(n -> assertThat(n.arguments()).containsEntry("card", "card_2"));
    }

    @Test
    void a_card_that_may_turn_up_stays_frozen() {
        chat.says(ASK, "card_lost");
        chat.touches("Yes, freeze it");

        Reply reply = chat.says("no", "deny");

        assertThat(reply.text()).contains("stays frozen");
        assertThat(chat.changes()).extracting(Need.Account::operation).containsExactly(Operation.FREEZE_CARD);
    }

    @Test
    void a_frozen_card_is_not_frozen_again_but_may_be_blocked() {
        chat.given(Operation.CARDS, FROZEN);

        Reply reply = chat.says(ASK, "card_lost");

        assertThat(reply.text()).contains("already frozen", "never work");
        assertThat(chat.changes()).isEmpty();
    }

    @Test
    void a_blocked_card_is_left_alone() {
        chat.given(Operation.CARDS, with(Chat.A_PLASTIC_CARD, "state", "blocked"));

        assertThat(chat.says(ASK, "card_lost").text()).contains("already blocked for good");
    }

    @Test
    void a_replacement_that_is_not_ordered_is_not_promised() {
        chat.given(Operation.REPORT_CARD_LOST, with(BLOCKED, "replacement", "none"));
        chat.says(ASK, "card_lost");
        chat.touches("Yes, freeze it");

        assertThat(chat.touches("Yes, block it").text()).contains("No new card is ordered yet");
    }

    @Test
    void the_other_card_corrects_the_choice_before_anything_is_frozen() {
        chat.given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);
        chat.says("I lost the card 4242", "card_lost");

        Reply corrected = chat.says("no, the other card", "card_lost");
        chat.says("yes", "affirm");

        assertThat(corrected.text()).contains("plastic card •••• 9272");
        assertThat(chat.changes()).singleElement().satisfies(n -> assertThat(n.arguments())
                .containsEntry("card", "card_2"));
    }

    @Test
    void what_the_exchange_did_not_confirm_is_not_called_done_and_a_person_comes() {
        chat.given(Operation.FREEZE_CARD, Found.UNAVAILABLE);
        chat.says(ASK, "card_lost");

        Reply reply = chat.says("yes", "affirm");

        assertThat(reply.text()).contains("NOT frozen");
        assertThat(chat.handedOver().skills()).containsExactly("cards");
    }

    @Test
    void a_block_that_was_not_confirmed_leaves_the_card_frozen_and_a_person_comes() {
        chat.given(Operation.REPORT_CARD_LOST, Found.UNAVAILABLE);
        chat.says(ASK, "card_lost");
        chat.touches("Yes, freeze it");

        Reply reply = chat.touches("Yes, block it");

        assertThat(reply.text()).contains("could not block", "still frozen");
        assertThat(reply.kind()).isEqualTo(Reply.Kind.HANDOFF);
    }

    @Test
    void an_unverified_visitor_learns_nothing_but_can_freeze_in_the_app() {
        Reply reply = chat.strangerSays(ASK, "card_lost");

        assertThat(reply.text()).contains("identity").doesNotContain("9272");
        assertThat(Chat.screens(reply)).containsExactly("card.freeze");
        assertThat(chat.strangerSays("yes", "affirm").kind()).isEqualTo(Reply.Kind.HANDOFF);
    }
}
