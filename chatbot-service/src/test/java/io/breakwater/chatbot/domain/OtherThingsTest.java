package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the customer says after a flow has told of the likeliest of several things. */
class OtherThingsTest {
    private static Item completed(String id, String day) {
        return new Item(Map.of(
                "id", id,
                "asset", "USDC",
                "amount", "1200",
                "network", "ethereum",
                "state", "completed",
                "created_at", day + "T12:00:00Z",
                "updated_at", day + "T12:10:00Z"));
    }

    private final Chat chat = new Chat()
            .given(Operation.WITHDRAWALS, Chat.A_WITHDRAWAL_UNDER_WAY, completed("W-42", "2026-11-13"))
            .given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);

    @Test
    void the_other_thing_is_meant_when_it_is_named() {
        chat.says("where is my withdrawal", "withdrawal_status");

        assertThat(chat.says("and the USDC one?", "out_of_scope").text()).contains("W-42");
    }

    @Test
    void the_only_other_thing_is_meant_by_the_other_one() {
        chat.says("where is my withdrawal", "withdrawal_status");

        assertThat(chat.says("the other one please", "withdrawal_status").text())
                .contains("W-42");
    }

    @Test
    void an_unsure_reading_does_not_hide_what_is_named() {
        chat.says("where is my withdrawal", "withdrawal_status");

        assertThat(chat.mumbles("USDC?", "price_question", "limits").text()).contains("W-42");
    }

    @Test
    void a_text_that_names_nothing_is_about_no_other_thing() {
        chat.says("where is my withdrawal", "withdrawal_status");

        assertThat(chat.says("what about the weather", "out_of_scope").text()).doesNotContain("W-42");
    }

    @Test
    void a_clear_wish_is_not_taken_for_the_other_thing_that_it_mentions() {
        chat.givenArticle("fees", "What we charge", "A card costs nothing.");
        chat.says("where is my withdrawal", "withdrawal_status");
        Reply fees = chat.says("what does USDC cost", "price_question");
        chat.says("where is my withdrawal", "withdrawal_status");

        Reply card = chat.says("freeze my USDC card", "card_freeze");

        assertThat(fees.text()).contains("What we charge").doesNotContain("W-42");
        assertThat(card.text())
                .containsAnyOf("Which card", "more than one card")
                .doesNotContain("W-42");
    }

    @Test
    void between_two_others_nothing_is_guessed() {
        chat.given(
                Operation.WITHDRAWALS,
                Chat.A_WITHDRAWAL_UNDER_WAY,
                completed("W-42", "2026-11-13"),
                completed("W-43", "2026-11-14"));
        Reply told = chat.says("where is my withdrawal", "withdrawal_status");

        Reply other = chat.says("the other one", "out_of_scope");

        assertThat(Chat.labels(told))
                .anyMatch(label -> label.startsWith("1200 USDC"))
                .noneMatch(label -> label.startsWith("0.25 BTC"));
        assertThat(other.text()).doesNotContain("W-42", "W-43");
    }

    @Test
    void a_touched_thing_is_meant_even_if_no_word_of_it_is_its_own() {
        chat.given(
                Operation.WITHDRAWALS,
                Chat.A_WITHDRAWAL_UNDER_WAY,
                completed("W-42", "2026-11-13"),
                completed("W-43", "2026-11-14"));
        chat.says("where is my withdrawal", "withdrawal_status");

        assertThat(chat.touches("1200 USDC, Nov 14").text()).contains("W-43");
    }
}
