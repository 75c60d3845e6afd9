package io.breakwater.stack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.breakwater.stack.http.Caller;
import io.breakwater.stack.http.LocalHttp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {
    private static final String SEND = "/exchange/v1/customers/anna/one-time-codes";
    private static final String LAST = "/exchange/v1/demo/customers/anna/one-time-codes";

    private final Clock noon = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private final DemoExchange exchange = new DemoExchange(noon, "the-token", event -> {});
    private final LocalHttp server = LocalHttp.start("127.0.0.1", 0, exchange.routes());
    private final Caller caller = new Caller(server, "Authorization", "Bearer the-token");

    @AfterEach
    void close() {
        server.close();
    }

    private static String code(String digits) {
        return "{\"code\":\"" + digits + "\",\"language\":\"de\"}";
    }

    @Test
    void a_code_goes_to_the_address_that_the_exchange_knows_and_only_shows_masked() {
        Caller.Answer answer = caller.post(SEND, code("123456"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().toString()).isEqualTo("{\"sent_to\":\"a***@example.com\"}");
    }

    @Test
    void whoever_tries_the_demo_finds_the_last_codes_in_the_log_and_by_a_route() {
        List<String> printed = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                printed.add(new SimpleFormatter().formatMessage(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(ear);
        for (int i = 1; i <= 6; i++) {
            caller.post(SEND, code("00000" + i));
        }
        Logger.getLogger("").removeHandler(ear);

        JsonNode codes = caller.get(LAST).body().path("data");

        assertThat(codes).hasSize(5);
        assertThat(codes.path(0).path("code").asText()).isEqualTo("000006");
        assertThat(codes.path(0).path("language").asText()).isEqualTo("de");
        assertThat(codes.path(0).path("sent_at").asText()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(printed).contains("One-time code for anna: 000006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"code\":\"12345\",\"language\":\"en\"}",
                "{\"code\":\"abcdef\",\"language\":\"en\"}",
                "{\"code\":\"123456\"}",
                "{\"code\":\"123456\",\"language\":\" \"}"
            })
    void what_is_no_code_is_not_sent(String body) {
        assertThat(caller.post(SEND, body).status()).isEqualTo(400);
        assertThat(caller.get(LAST).body().path("data")).isEmpty();
    }

    @Test
    void codes_are_for_customers_of_the_exchange_and_for_callers_with_its_token() {
        Caller stranger = new Caller(server, "Authorization", "Bearer another");

        assertThat(caller.post(SEND.replace("anna", "nobody"), code("123456")).status())
                .isEqualTo(404);
        assertThat(stranger.post(SEND, code("123456")).status()).isEqualTo(401);
        assertThat(stranger.get(LAST).status()).isEqualTo(401);
    }
}
