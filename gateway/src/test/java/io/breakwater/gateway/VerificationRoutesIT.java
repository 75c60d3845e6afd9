package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One-time codes at the edge: they get through as they are, for the owner of the conversation. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class VerificationRoutesIT {
    private final String anna = StackResource.unverifiedToken("anna");
    private final String bert = StackResource.customerToken("bert");
    private String path;

    @BeforeEach
    void anna_has_a_conversation() {
        path = "/v1/conversations/" + open(anna) + "/verification";
    }

    @Test
    void a_code_passes_unmasked_with_the_channel_that_the_conversation_has() {
        as(anna).body("{\"code\":\"123456\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("method", equalTo("PUT"))
                .body("path", equalTo(path))
                .body("authorized", equalTo(true))
                .body("body.code", equalTo("123456"))
                .body("body.channel", equalTo("web"));
    }

    @Test
    void a_code_is_sent_without_a_body() {
        RestAssured.given()
                .auth()
                .oauth2(anna)
                .post(path)
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("body", equalTo(null));
    }

    @Test
    void the_conversation_of_somebody_else_is_not_there() {
        as(bert).post(path).then().statusCode(404).body("code", equalTo("not_found"));
        as(bert).body("{\"code\":\"123456\"}").put(path).then().statusCode(404);
        as(StackResource.agentToken("ben")).post(path).then().statusCode(403);
        RestAssured.post(path).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/code",
                "{'code':''}|/code",
                "{'code':'12345'}|/code",
                "{'code':'1234567'}|/code",
                "{'code':'12 456'}|/code",
                "{'code':123456}|/code",
                "{'code':'123456','channel':'web'}|/channel"
            })
    void what_is_no_code_does_not_pass(String body, String pointer) {
        as(anna).body(body.replace('\'', '"'))
                .put(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_code_is_in_no_log() {
        try (LogRecords logs = LogRecords.listen()) {
            as(anna).body("{\"code\":\"748159\"}").put(path).then().statusCode(200);
            as(anna).body("{\"code\":\"748159x\"}").put(path).then().statusCode(400);

            assertThat(logs.aboveDebug()).noneMatch(line -> line.contains("748159"));
        }
    }
}
