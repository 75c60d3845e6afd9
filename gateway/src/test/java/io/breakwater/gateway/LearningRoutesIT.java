package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What agents and supervisors teach, at the edge: who may, what is masked, what does not pass. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class LearningRoutesIT {
    private static final String LABEL = "/v1/decisions/msg_1/intent";
    private static final String REVIEW = "/v1/labelled-examples/ex_1/review";
    private static final String GOOD_LABEL = "{\"intent\":\"card_freeze\",\"text\":\"block it\"}";

    private final String ben = StackResource.agentToken("ben");
    private final String sue = StackResource.supervisorToken("sue");

    @Test
    void an_agent_s_copy_of_a_message_is_masked() {
        as(ben).body("{\"intent\":\"card_freeze\",\"text\":\"block 4111111111111111\"}")
                .put(LABEL)
                .then()
                .statusCode(200)
                .body("method", equalTo("PUT"))
                .body("path", equalTo(LABEL))
                .body("authorized", equalTo(true))
                .body("body.intent", equalTo("card_freeze"))
                .body("body.text", equalTo("block [card_number]"));
    }

    @Test
    void a_review_passes_with_what_was_given_and_no_more() {
        as(sue).body("{\"verdict\":\"accept\",\"version\":3}")
                .post(REVIEW)
                .then()
                .statusCode(200)
                .body("body.verdict", equalTo("accept"))
                .body("body.version", equalTo(3))
                .body("body", not(hasKey("intent")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/labelled-examples?state=accepted&limit=2",
                "/v1/labelled-examples/export?language=de",
                "/v1/search-misses?language=de&limit=2",
                "/v1/article-ratings?from=2026-11-01"
            })
    void lists_and_the_export_are_for_supervisors(String path) {
        as(sue).get(path).then().statusCode(200).body("path", equalTo(path));
        as(ben).get(path).then().statusCode(403).body("code", equalTo("forbidden"));
        as(StackResource.customerToken("anna")).get(path).then().statusCode(403);
    }

    @Test
    void customers_label_nothing_and_agents_review_nothing() {
        as(StackResource.customerToken("anna"))
                .body(GOOD_LABEL)
                .put(LABEL)
                .then()
                .statusCode(403);
        as(ben).body("{\"verdict\":\"accept\"}").post(REVIEW).then().statusCode(403);
        as(sue).body(GOOD_LABEL).put(LABEL).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/intent",
                "{'intent':'x','text':' '}|/text",
                "{'intent':'','text':'x'}|/intent",
                "{'intent':'x','text':'x','by':'me'}|/by",
                "{'intent':7,'text':'x'}|/intent"
            })
    void a_bad_label_does_not_pass(String body, String pointer) {
        as(ben).body(body.replace('\'', '"'))
                .put(LABEL)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/verdict",
                "{'verdict':'perhaps'}|/verdict",
                "{'verdict':'accept','intent':''}|/intent",
                "{'verdict':'accept','version':-1}|/version",
                "{'verdict':'accept','version':'1'}|/version"
            })
    void a_bad_review_does_not_pass(String body, String pointer) {
        as(sue).body(body.replace('\'', '"'))
                .post(REVIEW)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }
}
