package io.breakwater.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets a 4xx problem that names the field. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = {
            @ResourceArg(name = "role", value = "kit"),
            @ResourceArg(name = "topics", value = "inquiry-received-kit-service-dlq")
        })
class BadInputIT {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unknown field     | {"client_message_id":"a","count":1,"more":2} | /more
                    missing field     | {"count":1}                                  | /client_message_id
                    blank field       | {"client_message_id":" ","count":1}          | /client_message_id
                    number for text   | {"client_message_id":7,"count":1}            | /client_message_id
                    text for number   | {"client_message_id":"a","count":"1"}        | /count
                    fraction          | {"client_message_id":"a","count":1.5}        | /count
                    too small         | {"client_message_id":"a","count":0}          | /count
                    NUL               | {"client_message_id":"a\\u0000","count":1}   | /client_message_id
                    lone surrogate    | {"client_message_id":"\\ud800x","count":1}   | /client_message_id
                    object for text   | {"client_message_id":{},"count":1}           | /client_message_id
                    null body         | null                                         | /
                    """)
    void a_wrong_field_is_named(String what, String body, String pointer) {
        post(body).statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"client_message_id":"a"
                    {"client_message_id":"a","count":1} trailing
                    {"client_message_id":"a","client_message_id":"b","count":1}
                    [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                    not json
                    """)
    void malformed_json_is_told_so(String body) {
        post(body).statusCode(400);
    }

    @Test
    void an_empty_body_is_named() {
        post("").statusCode(400).body("errors[0].pointer", equalTo("/"));
    }

    @Test
    void a_body_of_100_kilobytes_is_too_large() {
        post("{\"client_message_id\":\"" + "a".repeat(100_000) + "\",\"count\":1}")
                .statusCode(413);
    }

    @Test
    void over_http_2_a_refusal_says_nothing_of_the_connection() throws Exception {
        String large = "a".repeat(100_000);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/probe"))
                .version(HttpClient.Version.HTTP_2)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(large))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        // The first request only takes the connection to HTTP/2.
        client.send(HttpRequest.newBuilder(request.uri()).build(), HttpResponse.BodyHandlers.discarding());

        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().map()).doesNotContainKey("connection");
    }

    @Test
    void another_content_type_is_refused() {
        RestAssured.given()
                .contentType("text/plain")
                .body("hello")
                .post("/probe")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void an_unknown_address_and_method_are_problems_too() {
        RestAssured.get("/nowhere").then().statusCode(404).contentType("application/problem+json");
        RestAssured.delete("/probe").then().statusCode(405).contentType("application/problem+json");
    }

    private static ValidatableResponse post(String body) {
        return RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/probe")
                .then()
                .contentType("application/problem+json");
    }
}
