package io.breakwater.chatbot.domain;

import static io.breakwater.chatbot.domain.Things.thing;
import static io.breakwater.chatbot.domain.Things.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositWrongTest {
    private static final String ASK = "I deposited over the wrong network";
    private static final String HASH = "0x923c76e6b5d17fa2dd80f7a7e06d7c1c400911d31690a8ff606eb0ecc1be9f51";
    private static final Item RECOVERY = thing(
            "id",
            "USDT-TRON",
            "possible",
            "maybe",
            "who",
            "exchange",
            "fee_amount",
            "50.00",
            "fee_currency",
            "EUR",
            "eta_min_s",
            "604800",
            "eta_max_s",
            "1209600");

    private final Chat chat = new Chat()
            .givenArticle("deposit-wrong-network-or-token", "Wrong network", "What helps.")
            .givenArticle("deposit-memo", "No memo", "What helps.")
            .given(Operation.DEPOSIT_RECOVERY, RECOVERY);

    @Test
    void coin_and_network_are_asked_and_fee_and_range_named() {
        Reply coin = chat.says(ASK, "deposit_wrong_network");
        Reply network = chat.says("USDT", "out_of_scope");
        Reply told = chat.says("tron", "out_of_scope");

        assertThat(coin.text()).contains("coin");
        assertThat(network.text()).containsIgnoringCase("network");
        assertThat(told.text()).contains("not certain", "50.00 EUR", "between 7 and 14 days", "hash");
        assertThat(chat.asked()).singleElement().satisfies(n -> assertThat(n.arguments())
                .isEqualTo(Map.of("asset", "USDT", "network", "tron")));
    }

    @Test
    void what_triage_has_found_in_the_message_is_not_asked_for() {
        chat.send(chat.message("sent usdt without memo")
                .about("deposit_memo_missing")
                .naming("asset", "USDT"));

        assertThat(chat.last().reply().text()).containsIgnoringCase("which network");
    }

    @Test
    void a_network_in_a_sentence_counts() {
        chat.says(ASK, "deposit_wrong_network");
        chat.says("USDT", "out_of_scope");

        chat.send(chat.message("I think it was the BNB smart chain")
                .about("out_of_scope")
                .naming("network", "BSC"));

        assertThat(chat.asked()).singleElement().satisfies(n -> assertThat(n.arguments())
                .containsEntry("network", "BSC"));
    }

    @ParameterizedTest
    @CsvSource({
        "yes, exchange, can be recovered",
        "yes, own_wallet, your own wallet",
        "no, '', can't be recovered",
        "perhaps, '', can't see from here"
    })
    void what_can_be_done_is_told_honestly(String possible, String who, String words) {
        chat.given(Operation.DEPOSIT_RECOVERY, with(RECOVERY, "possible", possible, "who", who));
        chat.says(ASK, "deposit_wrong_network");
        chat.says("USDT", "out_of_scope");

        assertThat(chat.says("tron", "out_of_scope").text()).contains(words).doesNotContain("–");
    }

    @Test
    void what_is_lost_needs_no_hash() {
        chat.given(Operation.DEPOSIT_RECOVERY, with(RECOVERY, "possible", "no"));
        chat.says(ASK, "deposit_wrong_network");
        chat.says("USDT", "out_of_scope");

        assertThat(chat.says("tron", "out_of_scope").text()).doesNotContain("hash");
    }

    @Test
    void who_does_not_know_the_network_comes_to_a_person_all_the_same() {
        chat.says(ASK, "deposit_wrong_network");
        chat.says("USDT", "out_of_scope");
        Reply unknown = chat.touches("I don't know");
        chat.touches("I don't have it");

        Reply handoff = chat.touches("Yes, get a person");

        assertThat(unknown.text()).contains("A person can look at it");
        assertThat(chat.asked()).isEmpty();
        assertThat(handoff.kind()).isEqualTo(Reply.Kind.HANDOFF);
    }

    @Test
    void the_hash_goes_to_the_people_for_recoveries() {
        chat.says(ASK, "deposit_wrong_network");
        chat.says("USDT", "out_of_scope");
        chat.says("tron", "out_of_scope");
        chat.says("here: " + HASH, "out_of_scope");

        chat.says("yes", "affirm");

        assertThat(chat.handedOver().skills()).containsExactly("recovery");
        assertThat(chat.handedOver().dossier().slots()).anySatisfy(slot -> {
            assertThat(slot.name()).isEqualTo("tx_hash");
            assertThat(slot.value()).isEqualTo(HASH);
        });
    }

    @Test
    void a_sentence_that_names_no_coin_is_asked_again() {
        chat.says(ASK, "deposit_wrong_network");

        Reply again = chat.says("the one with the dog on it", "out_of_scope");

        assertThat(again.text()).contains("coin");
        assertThat(chat.asked()).isEmpty();
    }

    @Test
    void an_unverified_visitor_learns_nothing() {
        chat.strangerSays(ASK, "deposit_wrong_network");
        chat.strangerSays("USDT", "out_of_scope");

        assertThat(chat.strangerSays("tron", "out_of_scope").text())
                .contains("identity")
                .doesNotContain("50.00");
    }
}
