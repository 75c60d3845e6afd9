package io.breakwater.stack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Documents that customers of the demo exchange send. */
class KycDocumentsTest {
    private static final String PRIYA = "/exchange/v1/customers/priya";

    private final List<AccountChanged> told = new ArrayList<>();
    private final DemoExchange exchange = new DemoExchange(
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC), "the-token", told::add);
    private final LocalHttp server = LocalHttp.start("127.0.0.1", 0, exchange.routes());
    private final Caller caller = new Caller(server, "Authorization", "Bearer the-token");

    @AfterEach
    void close() {
        server.close();
    }

    private Caller.Answer send(String type, String file, String key) {
        return caller.post(
                PRIYA + "/kyc/documents?type=" + type, file, "Idempotency-Key", key, "Content-Type", "image/jpeg");
    }

    private String kyc() {
        return caller.get(PRIYA).body().path("kyc").toString();
    }

    @Test
    void a_document_is_not_missing_any_more_and_everybody_hears_of_it() {
        Caller.Answer answer = send("identity_document", "a picture", "k1");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("state")).isEqualTo("in_review");
        assertThat(kyc()).isEqualTo("{\"state\":\"pending\",\"missing\":[\"selfie\"]}");
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo("kyc");
            assertThat(change.contactId().value()).isEqualTo("priya");
        });
    }

    @Test
    void the_last_one_lets_people_look_at_all() {
        caller.post(
                "/exchange/v1/customers/oliver/kyc/documents?type=proof_of_address",
                "a paper",
                "Idempotency-Key",
                "k1",
                "Content-Type",
                "application/pdf");

        assertThat(caller.get("/exchange/v1/customers/oliver")
                        .body()
                        .path("kyc")
                        .path("state")
                        .asText())
                .isEqualTo("in_review");
    }

    @Test
    void of_the_file_only_its_fingerprint_is_left() {
        send("identity_document", "a picture", "k1");

        String kept = caller.get("/exchange/v1/demo/customers/priya/kyc/documents")
                .body()
                .toString();

        assertThat(kept)
                .contains("\"size\":9", "\"media_type\":\"image/jpeg\"", "\"sha256\":\"")
                .doesNotContain("a picture");
    }

    @Test
    void the_same_key_is_the_same_file() {
        String first = send("identity_document", "a picture", "k1").body().toString();

        assertThat(send("identity_document", "a picture", "k1").body()).hasToString(first);
        assertThat(send("identity_document", "another", "k1").status()).isEqualTo(422);
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "proof_of_address, a paper, 409, not_wanted",
        "selfie, a picture, 400, invalid_value",
        "passport, a picture, 400, invalid_value",
        "identity_document, '', 400, invalid_body"
    })
    void what_is_not_wanted_or_wrong_is_refused(String type, String file, int status, String code) {
        Caller.Answer answer = send(type, file, "k1");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(told).isEmpty();
    }

    @Test
    void ten_megabytes_are_taken_and_not_more() {
        assertThat(send("identity_document", "x".repeat(10 * 1024 * 1024), "k1").status())
                .isEqualTo(202);
        assertThat(send("selfie", "x".repeat(10 * 1024 * 1024 + 1), "k2").status())
                .isEqualTo(413);
    }
}
