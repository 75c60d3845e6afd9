package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.open;
import static io.breakwater.gateway.Requests.say;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets a 4xx problem that names the field. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class BadInputIT {
    private final String anna = StackResource.customerToken("anna");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    blank text      | {"client_message_id":"a","text":" "}                      | /text
                    no text         | {"client_message_id":"a"}                                 | /text
                    no id           | {"text":"hi"}                                             | /client_message_id
                    odd id          | {"client_message_id":"a b","text":"hi"}                   | /client_message_id
                    NUL             | {"client_message_id":"a","text":"a\\u0000b"}              | /text
                    lone surrogate  | {"client_message_id":"a","text":"\\udc00"}                | /text
                    unknown field   | {"client_message_id":"a","text":"hi","attachments":[]}    | /attachments
                    wrong type      | {"client_message_id":"a","text":["hi"]}                   | /text
                    not a language  | {"client_message_id":"a","text":"hi","answer_language":"xx"} | /answer_language
                    """)
    void a_bad_message_is_a_400_that_names_the_field(String what, String body, String pointer) {
        String conversation = open(anna);

        as(anna).body(body)
                .post("/v1/conversations/" + conversation + "/messages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unknown channel | {"channel":"fax"}                                          | /channel
                    bad locale      | {"locale":"english"}                                       | /locale
                    bad first text  | {"message":{"client_message_id":"a","text":""}}            | /message/text
                    """)
    void a_bad_opening_is_a_400_that_names_the_field(String what, String body, String pointer) {
        as(anna).body(body)
                .post("/v1/conversations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_text_over_the_limit_is_named_and_100_kilobytes_are_too_large() {
        String conversation = open(anna);

        say(anna, conversation, "m-1", "a".repeat(8001)).statusCode(400).body("errors[0].pointer", equalTo("/text"));
        say(anna, conversation, "m-1", "a".repeat(100_000)).statusCode(413).body("code", equalTo("too_large"));
    }

    @ParameterizedTest
    @CsvSource({"conv_x", "conv_%00", "nonsense", "conv_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void an_id_that_is_not_ours_is_a_404(String id) {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(anna)
                .contentType("application/json")
                .body("{\"client_message_id\":\"a\",\"text\":\"hi\"}")
                .post("/v1/conversations/" + id + "/messages")
                .then()
                .statusCode(404);
    }

    @Test
    void a_bad_place_in_the_stream_is_named() {
        String conversation = open(anna);

        as(anna).header("Last-Event-ID", "x")
                .get("/v1/conversations/" + conversation + "/events")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Last-Event-ID"));
    }
}
