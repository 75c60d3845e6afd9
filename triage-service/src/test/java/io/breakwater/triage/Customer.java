package io.breakwater.triage;

import static io.restassured.RestAssured.given;

import io.breakwater.stack.StackResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;

/** A customer's client on the triage paths. */
record Customer(String name) {
    RequestSpecification asking() {
        return given().auth().oauth2(StackResource.customerToken(name)).contentType("application/json");
    }

    ValidatableResponse begin(String path, String conversation, String locale) {
        return asking().body(Map.of("conversation_id", conversation, "locale", locale, "channel", "app"))
                .post("/v1/triage-paths/{id}/sessions", path)
                .then();
    }

    /** The id of a new session on the example path about a card. */
    String begun(String conversation) {
        return begin("example_card", conversation, "en")
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse choose(String session, int step, String answer) {
        return answer(session, step, "answer", answer);
    }

    ValidatableResponse say(String session, int step, String text) {
        return answer(session, step, "text", text);
    }

    ValidatableResponse show(String session) {
        return asking().get("/v1/triage-sessions/{id}", session).then();
    }

    private ValidatableResponse answer(String session, int step, String how, String what) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("step", step);
        body.put(how, what);
        return asking().body(body)
                .post("/v1/triage-sessions/{id}/answers", session)
                .then();
    }
}
