package io.breakwater.stack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.breakwater.events.AccountChanged;
import io.breakwater.stack.http.Caller;
import io.breakwater.stack.http.LocalHttp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers can have done to their accounts through the bot. */
class AccountChangesTest {
    private static final String CUSTOMERS = "/exchange/v1/customers/";
    private static final String DEMO = "/exchange/v1/demo/customers/";

    private final List<AccountChanged> told = new ArrayList<>();
    private final DemoExchange exchange = new DemoExchange(
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC), "the-token", told::add);
    private final LocalHttp server = LocalHttp.start("127.0.0.1", 0, exchange.routes());
    private final Caller caller = new Caller(server, "Authorization", "Bearer the-token");
    private int keys;

    @AfterEach
    void close() {
        server.close();
    }

    private Caller.Answer change(String path, String body) {
        return caller.post(CUSTOMERS + path, body, "Idempotency-Key", "key-" + ++keys);
    }

    private JsonNode list(String path) {
        return caller.get(CUSTOMERS + path).body().path("data");
    }

    @ParameterizedTest
    @CsvSource({"linh,W-50", "bruno,W-43", "chloe,W-44"})
    void a_withdrawal_that_was_not_sent_can_be_cancelled(String customer, String withdrawal) {
        var cancelled = change(customer + "/withdrawals/" + withdrawal + "/cancel", "");

        assertThat(cancelled.text("state")).isEqualTo("cancelled");
        assertThat(cancelled.body().path("next_actor").isNull()).isTrue();
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.subject()).isEqualTo("withdrawal");
            assertThat(event.subjectId()).isEqualTo(withdrawal);
            assertThat(event.state()).isEqualTo("cancelled");
        });
    }

    @ParameterizedTest
    @CsvSource({"anna,W-41", "anna,W-42"})
    void a_withdrawal_that_was_sent_cannot_be_called_back(String customer, String withdrawal) {
        var answer = change(customer + "/withdrawals/" + withdrawal + "/cancel", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("too_late");
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gizem,W-47,rejected", "linh,W-49,cancelled"})
    void a_withdrawal_that_is_not_sent_anyway_stays_as_it_is(String customer, String withdrawal, String state) {
        assertThat(change(customer + "/withdrawals/" + withdrawal + "/cancel", "")
                        .text("state"))
                .isEqualTo(state);
        assertThat(told).isEmpty();
    }

    @Test
    void a_lost_plastic_card_is_blocked_for_good_and_a_new_one_ordered() {
        var lost = change("amara/cards/card_22/lost", "");

        assertThat(lost.text("state")).isEqualTo("blocked");
        assertThat(lost.text("replacement")).isEqualTo("ordered");
        assertThat(lost.body().path("replacement_eta_max_s").asInt()).isEqualTo(864_000);
        assertThat(list("amara/requests").path(0).path("kind").asText()).isEqualTo("card_replacement");
        assertThat(told).extracting(AccountChanged::subject).containsExactly("card", "request");
        assertThat(change("amara/cards/card_22/unfreeze", "").text("code")).isEqualTo("card_blocked");
    }

    @Test
    void a_lost_virtual_card_needs_nobody_to_make_a_new_one() {
        var lost = change("amara/cards/card_23/lost", "");

        assertThat(lost.text("state")).isEqualTo("blocked");
        assertThat(lost.text("replacement")).isEqualTo("none");
        assertThat(lost.body().path("replacement_eta_min_s").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"two_factor_reset,awaiting_identity,customer", "unlock,in_review,exchange"})
    void a_request_is_opened_and_says_whose_turn_it_is(String kind, String state, String actor) {
        var opened = change("anna/requests", "{\"kind\":\"" + kind + "\"}");

        assertThat(opened.text("kind")).isEqualTo(kind);
        assertThat(opened.text("state")).isEqualTo(state);
        assertThat(opened.text("next_actor")).isEqualTo(actor);
        assertThat(opened.text("created_at")).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(list("anna/requests")).hasSize(1);
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.subject()).isEqualTo("request");
            assertThat(event.subjectId()).isEqualTo(opened.text("id"));
            assertThat(event.state()).isEqualTo(state);
        });
    }

    @Test
    void an_open_request_is_answered_instead_of_a_second_one() {
        assertThat(change("chloe/requests", "{\"kind\":\"two_factor_reset\"}").text("id"))
                .isEqualTo("R-802");
        assertThat(told).isEmpty();
    }

    @Test
    void a_request_that_is_over_does_not_stand_in_the_way_of_a_new_one() {
        assertThat(change("haneul/requests", "{\"kind\":\"two_factor_reset\"}").text("id"))
                .isNotEqualTo("R-805");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"make_me_rich\"}", "{}"})
    void a_request_for_something_unknown_is_refused_by_the_name_of_the_field(String body) {
        var answer = change("anna/requests", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("invalid_value");
        assertThat(answer.text("detail")).contains("'kind'");
    }

    @Test
    void what_was_asked_with_one_key_is_done_once() {
        String cancel = CUSTOMERS + "linh/withdrawals/W-50/cancel";
        String open = CUSTOMERS + "linh/requests";

        var first = caller.post(open, "{\"kind\":\"unlock\"}", "Idempotency-Key", "k");
        caller.post(DEMO + "linh/requests/" + first.text("id") + "/state", "{\"state\":\"done\"}");
        var again = caller.post(open, "{\"kind\":\"unlock\"}", "Idempotency-Key", "k");

        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(again.text("state")).isEqualTo("in_review");
        assertThat(caller.post(open, "{\"kind\":\"close_account\"}", "Idempotency-Key", "k")
                        .status())
                .isEqualTo(422);
        assertThat(caller.post(cancel, "", "Idempotency-Key", "k").status()).isEqualTo(422);
        assertThat(caller.post(cancel, "").text("code")).isEqualTo("idempotency_key_missing");
    }

    @Test
    void whoever_shows_the_demo_moves_requests_and_the_identity_check() {
        caller.post(DEMO + "chloe/requests/R-802/state", "{\"state\":\"done\"}");
        caller.post(DEMO + "oliver/kyc/state", "{\"state\":\"approved\"}");
        caller.post(DEMO + "oliver/kyc/state", "{\"state\":\"approved\"}");

        assertThat(list("chloe/requests").path(0).path("state").asText()).isEqualTo("done");
        JsonNode kyc = caller.get(CUSTOMERS + "oliver").body().path("kyc");
        assertThat(kyc.path("state").asText()).isEqualTo("approved");
        assertThat(kyc.path("missing")).isEmpty();
        assertThat(told).extracting(AccountChanged::subject).containsExactly("request", "kyc");
        assertThat(told).extracting(AccountChanged::subjectId).containsExactly("R-802", "oliver");
        assertThat(caller.post(DEMO + "oliver/kyc/state", "{\"state\":\"famous\"}")
                        .text("code"))
                .isEqualTo("invalid_value");
        assertThat(caller.post(DEMO + "chloe/requests/R-802/state", "{\"state\":\"famous\"}")
                        .text("code"))
                .isEqualTo("invalid_value");
    }
}
