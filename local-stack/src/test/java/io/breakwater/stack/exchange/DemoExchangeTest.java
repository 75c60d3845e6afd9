package io.breakwater.stack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.breakwater.events.AccountChanged;
import io.breakwater.stack.http.Caller;
import io.breakwater.stack.http.LocalHttp;
import io.breakwater.stack.http.Refusal;
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

class DemoExchangeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String ANNA = "/exchange/v1/customers/anna";
    private static final String MOVE_W41 = "/exchange/v1/demo/customers/anna/withdrawals/W-41/state";

    private final List<AccountChanged> told = new ArrayList<>();
    private boolean brokerIsDown;

    private final DemoExchange exchange = new DemoExchange(Clock.fixed(NOW, ZoneOffset.UTC), "the-token", this::tell);
    private final LocalHttp server = LocalHttp.start("127.0.0.1", 0, exchange.routes());
    private final Caller caller = new Caller(server, "Authorization", "Bearer the-token");

    private void tell(AccountChanged event) {
        if (brokerIsDown) {
            throw new Refusal(503, "kafka_unavailable", "down");
        }
        told.add(event);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_customer_has_a_profile() {
        JsonNode anna = caller.get(ANNA).body();

        assertThat(anna.path("name").asText()).isEqualTo("Anna Whitfield");
        assertThat(anna.path("verification_level").asText()).isEqualTo("verified");
        assertThat(anna.path("kyc").path("state").asText()).isEqualTo("approved");
        assertThat(anna.path("limits").path("daily_withdrawal").path("currency").asText())
                .isEqualTo("GBP");
        assertThat(anna.has("withdrawals")).isFalse();
        assertThat(anna.has("description")).isFalse();
    }

    @Test
    void a_withdrawal_says_where_it_is_and_whose_turn_it_is() {
        JsonNode withdrawal =
                caller.get(ANNA + "/withdrawals").body().path("data").path(0);

        assertThat(withdrawal.path("id").asText()).isEqualTo("W-41");
        assertThat(withdrawal.path("state").asText()).isEqualTo("broadcast");
        assertThat(withdrawal.path("created_at").asText()).isEqualTo("2026-11-22T09:08:00Z");
        assertThat(withdrawal.path("tx_hash").asText()).hasSize(64);
        assertThat(withdrawal.path("next_actor").asText()).isEqualTo("network");
        assertThat(withdrawal.path("eta_max_s").asInt()).isEqualTo(3600);
        assertThat(withdrawal.path("required_confirmations").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/account",
                "/cards",
                "/requests",
                "/statement?period=last_year",
                "/withdrawals/W-41/recovery"
            })
    void a_stranger_is_not_found(String what) {
        var answer = caller.get("/exchange/v1/customers/nobody" + what);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("customer_not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "the-token", "Basic the-token", ""})
    void without_the_token_nothing_is_told(String authorization) {
        var answer = new Caller(server, "Authorization", authorization).get(ANNA);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.raw().headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void freezing_a_card_is_told_and_stays() {
        var frozen = caller.post(ANNA + "/cards/card_1/freeze", "", "Idempotency-Key", "k1");

        assertThat(frozen.text("state")).isEqualTo("frozen");
        assertThat(cards().path(0).path("state").asText()).isEqualTo("frozen");
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.subject()).isEqualTo("card");
            assertThat(event.subjectId()).isEqualTo("card_1");
            assertThat(event.state()).isEqualTo("frozen");
        });
    }

    @Test
    void a_retry_of_an_old_freeze_does_not_undo_a_later_unfreeze() {
        caller.post(ANNA + "/cards/card_1/freeze", "", "Idempotency-Key", "k1");
        caller.post(ANNA + "/cards/card_1/unfreeze", "", "Idempotency-Key", "k2");

        var retried = caller.post(ANNA + "/cards/card_1/freeze", "", "Idempotency-Key", "k1");

        assertThat(retried.text("state")).isEqualTo("frozen");
        assertThat(cards().path(0).path("state").asText()).isEqualTo("active");
        assertThat(told).hasSize(2);
    }

    @Test
    void a_key_belongs_to_one_request() {
        caller.post(ANNA + "/cards/card_1/freeze", "", "Idempotency-Key", "k1");

        assertThat(caller.post(ANNA + "/cards/card_2/freeze", "", "Idempotency-Key", "k1")
                        .status())
                .isEqualTo(422);
        assertThat(caller.post(ANNA + "/cards/card_2/freeze", "").text("code")).isEqualTo("idempotency_key_missing");
    }

    @Test
    void a_blocked_card_cannot_be_unfrozen() {
        var answer = caller.post("/exchange/v1/customers/felipe/cards/card_7/unfreeze", "", "Idempotency-Key", "k1");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("card_blocked");
    }

    @Test
    void a_moved_withdrawal_is_told_once_and_shown() {
        caller.post(MOVE_W41, "{\"state\":\"completed\"}");
        var again = caller.post(MOVE_W41, "{\"state\":\"completed\"}");

        assertThat(again.text("state")).isEqualTo("completed");
        assertThat(again.body().path("confirmations").asInt()).isEqualTo(3);
        assertThat(again.body().path("next_actor").isNull()).isTrue();
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.key()).isEqualTo("anna");
            assertThat(event.subject()).isEqualTo("withdrawal");
            assertThat(event.subjectId()).isEqualTo("W-41");
            assertThat(event.state()).isEqualTo("completed");
            assertThat(event.occurredAt()).isEqualTo(NOW);
        });
    }

    @Test
    void a_withdrawal_that_is_broadcast_gets_its_hash() {
        var moved =
                caller.post("/exchange/v1/demo/customers/bruno/withdrawals/W-43/state", "{\"state\":\"broadcast\"}");

        assertThat(moved.text("tx_hash")).startsWith("0x").hasSize(66);
        assertThat(moved.text("next_actor")).isEqualTo("network");
    }

    @Test
    void a_deposit_can_be_moved_too() {
        var moved = caller.post("/exchange/v1/demo/customers/diego/deposits/D-703/state", "{\"state\":\"credited\"}");

        assertThat(moved.text("state")).isEqualTo("credited");
        assertThat(told).singleElement().extracting(AccountChanged::subject).isEqualTo("deposit");
    }

    @ParameterizedTest
    @CsvSource({"credited,invalid_state", "'',invalid_state", ",invalid_body"})
    void a_state_that_does_not_exist_is_refused(String state, String code) {
        var answer = caller.post(MOVE_W41, state == null ? "{}" : "{\"state\":\"" + state + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo(code);
    }

    @Test
    void what_cannot_be_told_does_not_change() {
        brokerIsDown = true;

        assertThat(caller.post(MOVE_W41, "{\"state\":\"completed\"}").status()).isEqualTo(503);
        assertThat(caller.post(ANNA + "/cards/card_1/freeze", "", "Idempotency-Key", "k1")
                        .status())
                .isEqualTo(503);

        assertThat(caller.get(ANNA + "/withdrawals")
                        .body()
                        .path("data")
                        .path(0)
                        .path("state")
                        .asText())
                .isEqualTo("broadcast");
        brokerIsDown = false;
        assertThat(caller.post(ANNA + "/cards/card_1/freeze", "", "Idempotency-Key", "k1")
                        .text("state"))
                .isEqualTo("frozen");
    }

    private JsonNode cards() {
        return caller.get(ANNA + "/cards").body().path("data");
    }
}
