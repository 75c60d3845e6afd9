package io.breakwater.chatbot.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.chatbot.domain.Item;
import io.breakwater.chatbot.domain.Operation;
import org.junit.jupiter.api.Test;

class AccountItemsTest {
    @Test
    void the_newest_comes_first_and_what_flows_may_not_know_stays_out() throws JsonProcessingException {
        var items = AccountItems.of(
                Operation.WITHDRAWALS,
                """
                {"data":[
                  {"id":"W-1","state":"completed","created_at":"2026-01-01T00:00:00Z","tx_hash":null},
                  {"id":"W-2","state":"under_review","created_at":"2026-02-01T00:00:00Z","confirmations":2,
                   "review_reason":"source of funds","reviewer":"joe"},
                  {"state":"broken"}]}""");

        assertThat(items).extracting(Item::id).containsExactly("W-2", "W-1");
        assertThat(items.get(0).fields())
                .containsEntry("confirmations", "2")
                .doesNotContainKeys("review_reason", "reviewer");
        assertThat(items.get(1).get("tx_hash")).isNull();
    }

    @Test
    void what_is_left_of_a_limit_is_worked_out_and_never_negative() throws JsonProcessingException {
        String json =
                """
                {"id":"anna","name":"Anna","kyc":{"state":"pending","missing":["selfie","proof_of_address"]},
                 "limits":{"daily_withdrawal":{"amount":"100.10","currency":"EUR","used":"%s"}}}""";

        Item some = AccountItems.of(Operation.CUSTOMER, json.formatted("40.05")).get(0);
        Item over = AccountItems.of(Operation.CUSTOMER, json.formatted("200")).get(0);

        assertThat(some.fields())
                .containsEntry("limit_left", "60.05")
                .containsEntry("kyc_missing", "selfie, proof_of_address");
        assertThat(over.fields()).containsEntry("limit_left", "0");
    }

    @Test
    void a_limit_without_numbers_is_not_guessed() throws JsonProcessingException {
        Item item = AccountItems.of(Operation.CUSTOMER, "{\"id\":\"anna\"}").get(0);

        assertThat(item.fields()).doesNotContainKeys("limit_left", "limit_amount");
    }
}
