package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardDeclinedTest {
    private static final String ASK = "my card was declined";
    private static final Item DECLINED = thing(
            "id",
            "CP-1",
            "card",
            "card_1",
            "merchant",
            "Mercado Central",
            "amount",
            "412.90",
            "currency",
            "BRL",
            "state",
            "declined",
            "reason",
            "card_frozen",
            "booked_at",
            "2026-11-22T11:00:00Z");
    private static final Item OTHER =
            with(DECLINED, "id", "CP-2", "merchant", "Harbour Books", "amount", "38.40", "reason", "wrong_pin");
    private static final Item APPROVED =
            with(DECLINED, "id", "CP-3", "merchant", "Nordwind", "state", "approved", "reason", "");

    private final Chat chat = new Chat()
            .givenArticle("card-declined", "Declined", "Why.")
            .givenArticle("card-order", "Order a card", "How.");

    @ParameterizedTest
    @CsvSource({
        "insufficient_funds, not enough money, card.overview",
        "limit_reached, limit of the card, profile.limits",
        "wrong_pin, PIN was wrong, card.overview",
        "card_frozen, card is frozen, card.overview",
        "card_expired, has expired, card.overview",
        "merchant_not_supported, kind of shop, ''",
        "online_off, online payments are switched off, card.overview",
        "other, can't see the reason, ''",
        "something_new, can't see the reason, ''"
    })
    void every_reason_says_what_to_do_now(String reason, String words, String screen) {
        chat.given(Operation.CARD_PAYMENTS, with(DECLINED, "reason", reason), APPROVED);

        Reply reply = chat.says(ASK, "card_declined");

        assertThat(reply.text())
                .contains("412.90 BRL", "Mercado Central", words)
                .doesNotContain("–");
        assertThat(String.join("", Chat.screens(reply))).isEqualTo(screen);
    }

    @Test
    void only_declined_payments_are_offered_for_choice() {
        chat.given(Operation.CARD_PAYMENTS, DECLINED, APPROVED, OTHER);

        Reply which = chat.says(ASK, "card_declined");
        Reply told = chat.says("the one at Harbour Books", "out_of_scope");

        assertThat(Chat.labels(which))
                .hasSize(3)
                .anyMatch(label -> label.contains("Mercado Central"))
                .noneMatch(label -> label.contains("Nordwind"));
        assertThat(told.text()).contains("PIN was wrong");
    }

    @Test
    void a_payment_that_the_message_names_is_not_asked_for() {
        chat.given(Operation.CARD_PAYMENTS, DECLINED, OTHER);

        assertThat(chat.says("declined at Harbour Books, why?", "card_declined").text())
                .contains("38.40 BRL");
    }

    @Test
    void the_other_payment_corrects_the_choice() {
        chat.given(Operation.CARD_PAYMENTS, with(DECLINED, "reason", "other"), OTHER);
        chat.says(ASK, "card_declined");
        chat.touches("412.90 BRL");

        assertThat(chat.says("no, the other one", "out_of_scope").text()).contains("Harbour Books");
    }

    @Test
    void none_declined_is_said_and_a_person_offered() {
        chat.given(Operation.CARD_PAYMENTS, APPROVED);

        Reply none = chat.says(ASK, "card_declined");
        Reply handoff = chat.touches("Yes, get a person");

        assertThat(none.text()).contains("no declined card payment");
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("cards");
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.given(Operation.CARD_PAYMENTS, DECLINED);

        Reply reply = chat.strangerSays(ASK, "card_declined");

        assertThat(reply.text()).contains("identity").doesNotContain("Mercado", "412.90");
    }
}
