package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeesAmountTest {
    private static final String ASK = "what are your fees";
    private static final Item QUOTE = thing(
            "id",
            "Q-1",
            "action",
            "withdraw",
            "asset",
            "BTC",
            "amount",
            "0.5",
            "network",
            "bitcoin",
            "fee_amount",
            "0.0002",
            "fee_asset",
            "BTC",
            "receives",
            "0.4998",
            "minimum",
            "0.001");

    private final Chat chat =
            new Chat().givenArticle("fees", "What we charge", "A lot.").given(Operation.FEE_QUOTE, QUOTE);

    @Test
    void the_exact_fee_is_told_with_what_arrives_and_the_minimum() {
        Reply first = chat.says(ASK, "fees");
        chat.touches("Withdraw coins");
        chat.says("BTC", "out_of_scope");
        Reply fee = chat.says("0.5", "out_of_scope");

        assertThat(first.sources()).containsExactly("fees");
        assertThat(fee.text()).contains("0.5 BTC", "0.0002 BTC", "0.4998", "0.001");
        assertThat(chat.asked()).singleElement().satisfies(n -> assertThat(n.arguments())
                .isEqualTo(Map.of("action", "withdraw", "asset", "BTC", "amount", "0.5")));
    }

    @Test
    void what_is_not_told_is_left_out() {
        chat.given(Operation.FEE_QUOTE, with(QUOTE, "receives", "", "minimum", ""));
        chat.says(ASK, "fees");
        chat.touches("Buy or sell coins");
        chat.says("BTC", "out_of_scope");

        assertThat(chat.says("0.5", "out_of_scope").text()).doesNotContain("arrives", "smallest", "–");
    }

    @ParameterizedTest
    @CsvSource({"'0,5', 0.5", "12 please, 12", "1200.75, 1200.75", "'it is 0,00012', 0.00012"})
    void amounts_are_read_with_point_and_comma(String text, String amount) {
        chat.says(ASK, "fees");
        chat.touches("Withdraw coins");
        chat.says("BTC", "out_of_scope");

        chat.says(text, "out_of_scope");

        assertThat(chat.asked()).singleElement().satisfies(n -> assertThat(n.arguments())
                .containsEntry("amount", amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1.000", "1.000.000", "a lot"})
    void an_amount_that_can_mean_two_things_is_asked_again(String text) {
        chat.says(ASK, "fees");
        chat.touches("Withdraw coins");
        chat.says("BTC", "out_of_scope");

        chat.says(text, "out_of_scope");

        assertThat(chat.asked()).isEmpty();
        assertThat(chat.state().question()).isNotNull();
    }

    @Test
    void an_amount_with_its_unit_counts_as_triage_has_read_it() {
        chat.says(ASK, "fees");
        chat.touches("Withdraw coins");
        chat.says("BTC", "out_of_scope");

        chat.send(chat.message("1,000 BTC").about("out_of_scope").naming("amount", "1000 BTC"));

        assertThat(chat.asked()).singleElement().satisfies(n -> assertThat(n.arguments())
                .containsEntry("amount", "1000"));
    }

    @Test
    void what_the_first_message_names_is_not_asked_for() {
        chat.send(chat.message("what does it cost to withdraw 0.5 bitcoin")
                .about("fees")
                .naming("amount", "0.5 BTC"));

        Reply fee = chat.touches("Withdraw coins");

        assertThat(fee.text()).contains("0.0002 BTC");
        assertThat(chat.asked()).singleElement().satisfies(n -> assertThat(n.arguments())
                .isEqualTo(Map.of("action", "withdraw", "asset", "BTC", "amount", "0.5")));
    }

    @Test
    void a_touch_on_another_action_corrects_the_choice() {
        chat.says(ASK, "fees");
        chat.touches("Withdraw coins");

        Reply corrected = chat.says("Top up my card", "out_of_scope");

        assertThat(corrected.text()).contains("Top up my card", "currency");
    }

    @Test
    void another_question_about_fees_has_the_article_and_a_person() {
        chat.says(ASK, "fees");
        Reply list = chat.touches("Something else");

        Reply handoff = chat.says("yes", "affirm");

        assertThat(list.sources()).containsExactly("fees");
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.handedOver().skills()).containsExactly("fees");
    }

    @Test
    void an_unknown_coin_leads_to_the_article() {
        chat.given(Operation.FEE_QUOTE, Found.UNAVAILABLE);
        chat.says(ASK, "fees");
        chat.touches("Withdraw coins");
        chat.says("PEPE2", "out_of_scope");

        Reply reply = chat.says("5", "out_of_scope");

        assertThat(reply.text()).contains("article");
        assertThat(reply.sources()).containsExactly("fees");
    }

    @Test
    void an_unverified_visitor_learns_nothing_but_the_list() {
        chat.strangerSays(ASK, "fees");
        chat.strangerSays("Withdraw coins", "out_of_scope");
        chat.strangerSays("BTC", "out_of_scope");

        Reply reply = chat.strangerSays("0.5", "out_of_scope");

        assertThat(reply.text()).contains("identity").doesNotContain("0.0002");
        assertThat(reply.sources()).containsExactly("fees");
    }
}
