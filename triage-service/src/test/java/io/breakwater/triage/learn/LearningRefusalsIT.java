package io.breakwater.triage.learn;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not taken for a lesson, and from whom. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AskingBack.class)
class LearningRefusalsIT extends OneMessage {
    private static final String NO_EXAMPLE = "ex_00000000000080008000000000000000";

    @Test
    void an_intent_that_the_model_does_not_know_is_refused_by_name() {
        String message = said("hm what about that").messageId().value();
        label(BEN, message, "no_such_intent", "hm what")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown_intent"))
                .body("errors.pointer", hasItem("/intent"));
        String id = label(BEN, message, "fees", "hm what").extract().path("id");
        review(SUE, id, Map.of("verdict", "accept", "intent", "no_such_intent"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/intent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_unknown", "conv_1", "x", "msg_", "msg_%00", "msg_\u0000", "' or 1=1"})
    void where_nothing_was_decided_nothing_is_corrected(String message) {
        label(BEN, message, "fees", "hm what").statusCode(404).body("code", equalTo("not_found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_EXAMPLE, "ex_1", "%00", "\u0000", "x", "export"})
    void where_there_is_no_example_nothing_is_reviewed(String example) {
        review(SUE, example, Map.of("verdict", "accept")).statusCode(404).body("code", equalTo("not_found"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/bad-learning-input.csv", delimiter = '|', quoteCharacter = '`')
    void bad_bodies_get_a_problem_that_names_the_field(String method, String pointer, String body) {
        String to =
                method.equals("PUT") ? "/v1/decisions/msg_1/intent" : "/v1/labelled-examples/" + NO_EXAMPLE + "/review";
        as(SUE).body(body.replace("LONG", "x".repeat(8001)))
                .request(method, to)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems(pointer))
                .body("detail", not(containsString("Exception")));
    }

    @ParameterizedTest
    @CsvSource({
        "state,open",
        "state,PROPOSED",
        "language,tlh",
        "language,EN",
        "limit,0",
        "limit,201",
        "limit,x",
        "after,x",
        "after,MjAyNi0xMS0yMlQxMDowMDowMFo",
        "after,%00"
    })
    void a_bad_parameter_is_named(String name, String value) {
        given().auth()
                .oauth2(SUE)
                .urlEncodingEnabled(false)
                .get("/v1/labelled-examples?" + name + "=" + value)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(name));
    }

    @Test
    void customers_teach_nothing_and_agents_decide_nothing() {
        String anna = StackResource.customerToken("anna");
        label(anna, "msg_1", "fees", "x").statusCode(403).contentType("application/problem+json");
        for (String token : new String[] {anna, BEN}) {
            as(token).get("/v1/labelled-examples").then().statusCode(403);
            as(token).get("/v1/labelled-examples/export").then().statusCode(403);
            review(token, NO_EXAMPLE, Map.of("verdict", "accept")).statusCode(403);
        }
        given().get("/v1/labelled-examples/export").then().statusCode(401);
        String message = said("hm what about that").messageId().value();
        label(SUE, message, "fees", "hm what").statusCode(200).body("labelled_by", equalTo("agt_sue"));
    }
}
