package io.breakwater.triage;

import static io.breakwater.triage.Inquiries.aConversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions on triage paths: repeated answers, old versions, strangers and bad input. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(value = ExamplePaths.class, scope = TestResourceScope.GLOBAL)
class PathSessionIT extends WithEvents {
    private final Customer anna = new Customer("anna");
    private final String conversation = aConversation().value();

    @Test
    void a_repeated_answer_is_taken_once_and_answered_the_same() {
        String id = anna.begun(conversation);
        anna.choose(id, 0, "stolen").body("step", equalTo(1));
        String first = anna.choose(id, 1, "yes").statusCode(200).extract().asString();

        String second = anna.choose(id, 1, "yes")
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        anna.choose(id, 1, "no").statusCode(409).body("code", equalTo("session_ended"));
        events.await(Topics.ESCALATION_REQUESTED_URGENT, conversation, 1);
    }

    @Test
    void an_answer_to_another_step_is_refused() {
        String id = anna.begun(conversation);
        anna.choose(id, 0, "stolen");
        anna.choose(id, 0, "lost")
                .statusCode(409)
                .body("code", equalTo("stale_step"))
                .body("step", equalTo(1));
        anna.choose(id, 7, "yes").statusCode(409).body("code", equalTo("stale_step"));
        anna.show(id).body("step", equalTo(1)).body("steps[0].node", equalTo("phone_gone"));
    }

    @Test
    void the_same_key_begins_the_same_session() {
        Map<String, String> body = Map.of("conversation_id", conversation);
        String path = "/v1/triage-paths/example_card/sessions";
        String first = anna.asking()
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post(path)
                .path("id");
        anna.choose(first, 0, "lost");
        anna.asking()
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .body("id", equalTo(first))
                .body("step", equalTo(1));
        assertThat(anna.begun(conversation)).isNotEqualTo(first);
    }

    @Test
    void a_session_ends_on_the_version_it_began_with() {
        String id = anna.begun(conversation);
        PathTable.onVersion(id, 1);
        anna.show(id)
                .body("version", equalTo(1))
                .body("steps[0].text", equalTo("What has become of your card?"))
                .body("steps[0].answers.id", contains("lost", "worried"));
        anna.choose(id, 0, "lost").body("state", equalTo("person"));
    }

    @Test
    void a_session_whose_version_is_gone_ends_with_a_person() {
        String id = anna.begun(conversation);
        PathTable.onVersion(id, 9);
        anna.show(id).statusCode(200).body("state", equalTo("open"));
        anna.say(id, 0, "lost").body("state", equalTo("person"));
        events.await(Topics.ESCALATION_REQUESTED, conversation, 1);
    }

    @Test
    void a_stranger_s_session_is_not_there() {
        String id = anna.begun(conversation);
        Customer mallory = new Customer("mallory");
        mallory.show(id).statusCode(404).body("code", equalTo("not_found"));
        mallory.choose(id, 0, "lost").statusCode(404).body("code", equalTo("not_found"));
        anna.show(id).body("step", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tps_", "tps_unknown", "x", "%00", "\u0000", "' or 1=1"})
    void what_is_not_there_is_not_found(String id) {
        anna.show(id).statusCode(404);
        anna.choose(id, 0, "lost").statusCode(404);
        anna.begin(id, conversation, "en").statusCode(404);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "/bad-path-input.csv", delimiter = '|', quoteCharacter = '`')
    void bad_bodies_get_a_problem_that_names_the_field(String path, String pointer, String body) {
        String to = path.equals("answers")
                ? "/v1/triage-sessions/" + anna.begun(conversation) + "/answers"
                : "/v1/triage-paths/example_card/sessions";
        anna.asking()
                .body(body.replace("CONVERSATION", conversation).replace("LONG", "x".repeat(8001)))
                .post(to)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems(pointer))
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void only_customers_walk_and_only_supervisors_see_the_funnel() {
        String agent = StackResource.agentToken("ben");
        RestAssured.given().auth().oauth2(agent).get("/v1/triage-paths").then().statusCode(403);
        RestAssured.given()
                .auth()
                .oauth2(agent)
                .get("/v1/triage-paths/example_card/funnel")
                .then()
                .statusCode(403);
        anna.asking().get("/v1/triage-paths/example_card/funnel").then().statusCode(403);
        RestAssured.given().get("/v1/triage-paths").then().statusCode(401);
        RestAssured.given().get("/v1/triage-sessions/tps_1").then().statusCode(401);
    }
}
