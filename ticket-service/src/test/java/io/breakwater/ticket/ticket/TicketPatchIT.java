package io.breakwater.ticket.ticket;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.Story;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class TicketPatchIT {
    private final Stage stage = new Stage();

    @Test
    void an_agent_changes_priority_and_status_of_the_version_that_they_saw() {
        Story story = withCase();
        stage.events.publish(Topics.CASE_CHANGED, story.resolved("done"));
        stage.recorded(story, 4);
        int version = Stage.ticket(story).extract().path("version");

        patch(story, "{\"priority\":\"high\",\"status\":\"closed\",\"version\":%d}".formatted(version))
                .statusCode(200)
                .body("priority", equalTo("high"))
                .body("status", equalTo("closed"))
                .body("version", equalTo(version + 1));
        patch(story, "{\"priority\":\"low\",\"version\":%d}".formatted(version))
                .statusCode(412)
                .contentType("application/problem+json")
                .body("code", equalTo("stale_version"))
                .body("version", equalTo(version + 1));
        patch(story, "{\"status\":\"open\",\"version\":%d}".formatted(version + 1))
                .statusCode(409)
                .body("code", equalTo("invalid_transition"));
        Stage.ticket(story).body("priority", equalTo("high")).body("status", equalTo("closed"));
    }

    @Test
    void a_ticket_with_an_open_case_is_resolved_through_the_case() {
        Story story = withCase();
        int version = Stage.ticket(story).extract().path("version");

        patch(story, "{\"status\":\"resolved\",\"version\":%d}".formatted(version))
                .statusCode(409)
                .body("code", equalTo("case_open"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                       | /version",
                "{\"version\":\"1\"}                      | /version",
                "{\"version\":1,\"priority\":\"highest\"} | /priority",
                "{\"version\":1,\"status\":\"done\"}      | /status",
                "{\"version\":1,\"status\":\"new\"}       | /status",
                "{\"version\":1,\"owner\":\"me\"}         | /owner",
            })
    void a_bad_change_names_the_field(String body, String field) {
        Story story = withCase();

        patch(story, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{\"version\":1"})
    void a_body_that_is_no_change_is_refused(String body) {
        patch(withCase(), body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void only_json_is_taken() {
        given().auth()
                .oauth2(Stage.agent())
                .contentType("text/plain")
                .body("{}")
                .patch("/v1/tickets/tkt_1")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void an_unknown_ticket_is_not_found() {
        Stage.get(Stage.supervisor(), "/v1/tickets/tkt_unknown").statusCode(404).body("code", equalTo("not_found"));
        Stage.get(Stage.supervisor(), "/v1/tickets/nonsense").statusCode(404).body("code", equalTo("not_found"));
        Stage.patch(Stage.supervisor(), "{\"version\":1}", "/v1/tickets/tkt_unknown")
                .statusCode(404)
                .body("detail", notNullValue());
        Stage.get(Stage.supervisor(), "/v1/tickets?status=closed&cursor=bm90aGluZw")
                .statusCode(400);
        Stage.get(Stage.supervisor(), "/v1/tickets?limit=0").statusCode(400).body("errors.pointer", contains("limit"));
        Stage.get(Stage.supervisor(), "/v1/tickets?status=done")
                .statusCode(400)
                .body("errors.pointer", contains("status"))
                .body("errors.message", not(empty()));
    }

    private Story withCase() {
        Story story = Story.of("anna");
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("help"));
        stage.recorded(story, 1);
        stage.events.publish(Topics.CASE_CHANGED, story.queued());
        stage.recorded(story, 2);
        return story;
    }

    private static ValidatableResponse patch(Story story, String body) {
        return Stage.patch(Stage.agent(), body, "/v1/tickets/{id}", Stage.ticketId(story));
    }
}
