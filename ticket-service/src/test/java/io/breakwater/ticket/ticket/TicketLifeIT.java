package io.breakwater.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.breakwater.events.Channel;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.Story;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class TicketLifeIT {
    private final Stage stage = new Stage();

    @Test
    void a_ticket_goes_from_new_through_bot_and_agent_to_resolved_and_back() {
        Story story = Story.of("anna").on(Channel.APP, "de");
        InquiryReceived question = story.says("wo ist mein Geld");
        stage.events.publish(Topics.INQUIRY_RECEIVED, question);
        stage.items(story, 1);
        Stage.ticket(story)
                .body("status", equalTo("new"))
                .body("id", equalTo(Stage.ticketId(story)))
                .body("conversation_id", equalTo(story.key()))
                .body("contact_id", equalTo("anna"))
                .body("subject", equalTo("wo ist mein Geld"))
                .body("channel", equalTo("app"))
                .body("language", equalTo("de"))
                .body("priority", equalTo("normal"))
                .body("first_bot_response_at", nullValue())
                .body("reopened", equalTo(0));

        stage.events.publish(Topics.REPLY_ISSUED, story.bot(question, "Unterwegs"));
        stage.items(story, 2);
        Stage.ticket(story)
                .body("status", equalTo("waiting_on_customer"))
                .body("first_bot_response_at", equalTo(story.now().toString()))
                .body("first_response_at", nullValue());

        stage.events.publish(Topics.CASE_CHANGED, story.queued(), story.assigned());
        stage.items(story, 4);
        Stage.ticket(story)
                .body("status", equalTo("open"))
                .body("assignee.id", equalTo("agt_ben"))
                .body("case_id", equalTo(story.caseId().value()));

        stage.events.publish(Topics.REPLY_ISSUED, story.agent("Ich schaue nach"));
        stage.items(story, 5);
        Stage.ticket(story)
                .body("status", equalTo("waiting_on_customer"))
                .body("first_response_at", equalTo(story.now().toString()));

        stage.events.publish(Topics.CASE_CHANGED, story.resolved("paid_out"));
        stage.items(story, 7);
        Stage.ticket(story)
                .body("status", equalTo("resolved"))
                .body("resolution", equalTo("agent"))
                .body("resolution_reason", equalTo("paid_out"))
                .body("resolved_at", equalTo(story.now().toString()))
                .body("case_id", nullValue());

        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("nichts angekommen"));
        stage.items(story, 8);
        Stage.ticket(story)
                .body("status", equalTo("open"))
                .body("reopened", equalTo(1))
                .body("resolved_at", nullValue())
                .body("resolution", nullValue());
    }

    @Test
    void an_urgent_message_makes_an_urgent_ticket() {
        Story story = Story.of("anna");
        stage.events.publish(Topics.INQUIRY_RECEIVED_URGENT, story.says("somebody empties my account"));
        stage.items(story, 1);

        Stage.ticket(story).body("priority", equalTo("urgent"));
    }

    @Test
    void an_agent_changes_priority_and_status_of_the_version_that_they_saw() {
        Story story = withCase();
        stage.events.publish(Topics.CASE_CHANGED, story.resolved("done"));
        stage.items(story, 4);
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
                .body("extension.version", equalTo(version + 1));
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

    @Test
    void tickets_are_listed_newest_first_page_by_page_and_by_status() {
        List<Story> stories = List.of(withCase(), withCase(), withCase());
        String agent = Stage.agent();

        String cursor = null;
        List<String> found = new ArrayList<>();
        do {
            var page = Stage.get(agent, "/v1/tickets?status=open&limit=2" + (cursor == null ? "" : "&cursor=" + cursor))
                    .statusCode(200)
                    .body("data.status", not(hasItem("resolved")));
            found.addAll(page.extract().path("data.id"));
            cursor = page.extract().path("meta.next_cursor");
        } while (cursor != null);

        assertThat(found)
                .doesNotHaveDuplicates()
                .containsSubsequence(
                        Stage.ticketId(stories.get(2)), Stage.ticketId(stories.get(1)), Stage.ticketId(stories.get(0)));
    }

    @Test
    void silence_for_a_day_after_an_answer_counts_as_assumed() {
        Story story = Story.of("anna");
        InquiryReceived question = story.says("what are your fees");
        stage.events.publish(Topics.INQUIRY_RECEIVED, question);
        stage.events.publish(Topics.REPLY_ISSUED, story.bot(question, "None"));
        stage.items(story, 2);

        Stage.sql("update conversation set updated_at = now() - interval '25 hours' where id = ?", story.key());
        Stage.sql("update ticket set updated_at = now() - interval '25 hours' where conversation_id = ?", story.key());

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> Stage.ticket(story)
                .body("status", equalTo("resolved"))
                .body("resolution", equalTo("assumed"))
                .body("version", greaterThan(2)));
        stage.items(story, 2);
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
        stage.items(story, 1);
        stage.events.publish(Topics.CASE_CHANGED, story.queued());
        stage.items(story, 2);
        return story;
    }

    private static ValidatableResponse patch(Story story, String body) {
        return Stage.patch(Stage.agent(), body, "/v1/tickets/{id}", Stage.ticketId(story));
    }
}
