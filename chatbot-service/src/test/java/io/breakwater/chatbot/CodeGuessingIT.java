package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not have the code does not get in, however they try. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class CodeGuessingIT extends OneVerification {
    private static final String JSON = "application/json";

    @TestHTTPResource
    URI service;

    /** How often each status was answered, of requests that are all made at once. */
    private List<Integer> statuses(Stream<HttpRequest.Builder> requests) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<Integer>> answers = requests.map(request -> client.sendAsync(
                                request.uri(service.resolve(path()))
                                        .header("Authorization", "Bearer " + StackResource.unverifiedToken(contact))
                                        .header("Content-Type", JSON)
                                        .timeout(Duration.ofSeconds(60))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static HttpRequest.Builder put(String code) {
        return HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.ofString("{\"code\":\"" + code + "\"}"));
    }

    @Test
    void the_third_wrong_code_uses_it_up_and_a_new_one_can_be_had() {
        asksForTheWithdrawal();
        sendsACode();
        String wrong = anotherThan(code());

        for (int left : new int[] {2, 1, 0}) {
            gives(wrong)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("code", equalTo("wrong_code"))
                    .body("tries_left", equalTo(left));
        }
        gives(code()).statusCode(409).body("code", equalTo("no_open_code"));
        sendsACode().statusCode(202);
        gives(code()).statusCode(200);
    }

    @Test
    void a_hundred_guesses_at_once_get_three_tries() {
        asksForTheWithdrawal();
        sendsACode();
        String wrong = anotherThan(code());

        List<Integer> statuses = statuses(IntStream.range(0, 100).mapToObj(i -> put(wrong)));

        assertThat(Collections.frequency(statuses, 422)).isEqualTo(3);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(97);
        assertThat(stored("tries_left")).isEqualTo("0");
        gives(code()).statusCode(409);
    }

    @Test
    void a_code_lives_for_ten_minutes_and_only_the_last_one_does() {
        asksForTheWithdrawal();
        sendsACode();
        String first = code();
        sendsACode();
        String second = code();

        gives(first).statusCode(first.equals(second) ? 200 : 422);
        MovableClock.advance(Duration.ofSeconds(601));

        gives(second).statusCode(409).body("code", equalTo("no_open_code"));
    }

    @Test
    void nothing_can_be_guessed_before_a_code_was_sent() {
        asksForTheWithdrawal();

        gives("000000").statusCode(409).body("code", equalTo("no_open_code"));
    }

    @Test
    void an_hour_has_three_codes_for_a_customer_also_when_they_are_asked_for_at_once() {
        asksForTheWithdrawal();

        List<Integer> statuses = statuses(IntStream.range(0, 10)
                .mapToObj(i -> HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody())));

        assertThat(Collections.frequency(statuses, 202)).isEqualTo(3);
        assertThat(Collections.frequency(statuses, 429)).isEqualTo(7);
        String retryAfter = sendsACode()
                .statusCode(429)
                .body("code", equalTo("too_many_codes"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(retryAfter)).isBetween(3500, 3601);
        MovableClock.advance(Duration.ofSeconds(3601));
        sendsACode().statusCode(202);
    }

    @Test
    void the_conversation_of_somebody_else_is_not_there() {
        asksForTheWithdrawal();
        sendsACode();
        String mallory = StackResource.customerToken("mallory");
        String unknown = path().replace(conversation, "conv_" + UUID.randomUUID());

        for (String path : List.of(path(), unknown)) {
            given().auth().oauth2(mallory).post(path).then().statusCode(404).body("code", equalTo("not_found"));
            given().auth()
                    .oauth2(mallory)
                    .contentType(ContentType.JSON)
                    .body("{\"code\":\"" + code() + "\"}")
                    .put(path)
                    .then()
                    .statusCode(404);
        }
        given().post(path()).then().statusCode(401);
        given().auth()
                .oauth2(StackResource.agentToken("ben"))
                .post(path())
                .then()
                .statusCode(403);
        assertThat(stored("tries_left")).isEqualTo("3");
    }

    @Test
    void an_exchange_that_is_down_costs_nothing_and_nothing_is_kept() {
        contact = "broken-" + UUID.randomUUID();
        asksForTheWithdrawal();

        for (int i = 0; i < 4; i++) {
            sendsACode().statusCode(503).body("code", equalTo("unavailable")).header("Retry-After", equalTo("5"));
        }

        assertThat(stored("conversation_id")).isEmpty();
        gives(code()).statusCode(409);
        given().get("/q/metrics").then().body(containsString("breakwater_verifications_total{outcome=\"unsent\""));
    }

    @Test
    void a_slow_exchange_is_waited_for_two_seconds() {
        contact = "slow-" + UUID.randomUUID();
        asksForTheWithdrawal();

        sendsACode().statusCode(503);

        assertThat(stored("conversation_id")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/code",
                "{'code':'12345'}|/code",
                "{'code':'1234567'}|/code",
                "{'code':'12345a'}|/code",
                "{'code':'１２３４５６'}|/code",
                "{'code':123456}|/code",
                "{'code':null}|/code",
                "{'code':'123456','x':1}|/x"
            })
    void a_code_has_six_digits(String body, String pointer) {
        asksForTheWithdrawal();

        givesBody(body.replace('\'', '"')).statusCode(400).body("errors.pointer", hasItem(pointer));
    }
}
