package io.breakwater.gateway;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** What clients of the gateway ask for. */
final class Requests {
    private Requests() {}

    static String open(String token) {
        return as(token)
                .body("{\"channel\":\"web\",\"locale\":\"en\"}")
                .post("/v1/conversations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse say(String token, String conversation, String id, String text) {
        return as(token)
                .body("{\"client_message_id\":\"" + id + "\",\"text\":\"" + text + "\"}")
                .post("/v1/conversations/" + conversation + "/messages")
                .then();
    }

    static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(40));
    }
}
