package io.breakwater.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.breakwater.events.CaseChanged;
import io.breakwater.events.Channel;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.Story;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class TicketLifeIT {
    private final Stage stage = new Stage();

    @Test
    void a_ticket_goes_from_new_through_bot_and_agent_to_resolved_and_back() {
        Story story = Story.of("anna").on(Channel.APP, "de");
        InquiryReceived question = story.says("wo ist mein Geld");
        stage.events.publish(Topics.INQUIRY_RECEIVED, question);
        stage.recorded(story, 1);
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
        stage.recorded(story, 2);
        Stage.ticket(story)
                .body("status", equalTo("waiting_on_customer"))
                .body("first_bot_response_at", equalTo(story.now().toString()))
                .body("first_response_at", nullValue());

        stage.events.publish(Topics.CASE_CHANGED, story.queued(), story.assigned());
        stage.recorded(story, 4);
        Stage.ticket(story)
                .body("status", equalTo("open"))
                .body("assignee.id", equalTo("agt_ben"))
                .body("case_id", equalTo(story.caseId().value()));

        stage.events.publish(Topics.REPLY_ISSUED, story.agent("Ich schaue nach"));
        stage.recorded(story, 5);
        Stage.ticket(story)
                .body("status", equalTo("waiting_on_customer"))
                .body("first_response_at", equalTo(story.now().toString()));

        stage.events.publish(Topics.CASE_CHANGED, story.resolved("paid_out"));
        stage.recorded(story, 7);
        Stage.ticket(story)
                .body("status", equalTo("resolved"))
                .body("resolution", equalTo("agent"))
                .body("resolution_reason", equalTo("paid_out"))
                .body("resolved_at", equalTo(story.now().toString()))
                .body("case_id", nullValue());

        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("nichts angekommen"));
        stage.recorded(story, 8);
        Stage.ticket(story)
                .body("status", equalTo("open"))
                .body("reopened", equalTo(1))
                .body("resolved_at", nullValue())
                .body("resolution", nullValue());
    }

    @Test
    void an_overtaken_case_version_is_recorded_but_moves_nothing_back() {
        Story story = Story.of("anna");
        CaseChanged queued = story.queued();
        CaseChanged assigned = story.assigned();
        stage.events.publish(Topics.CASE_CHANGED, assigned);
        stage.items(story, 1);
        stage.events.publish(Topics.CASE_CHANGED, queued, queued);

        assertThat(stage.types(story, 2)).containsExactly("conversation.assigned", "queue.position_changed");
        Stage.ticket(story).body("assignee.name", equalTo("Ben"));
    }

    @Test
    void an_urgent_message_makes_an_urgent_ticket() {
        Story story = Story.of("anna");
        stage.events.publish(Topics.INQUIRY_RECEIVED_URGENT, story.says("somebody empties my account"));
        stage.recorded(story, 1);

        Stage.ticket(story).body("priority", equalTo("urgent"));
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
        Story story = answered();

        Stage.sql("update conversation set updated_at = now() - interval '25 hours' where id = ?", story.key());
        Stage.sql(
                "update ticket set updated_at = now() - interval '25 hours', waiting_since = now() - interval '26 hours'"
                        + " where conversation_id = ?",
                story.key());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> Stage.ticket(story).extract().path("status"), equalTo("resolved"));
        Stage.ticket(story).body("resolution", equalTo("assumed")).body("resolved_at", notNullValue());
        assertThat(stage.types(story, 2)).containsOnly("message.created");
    }

    @Test
    void a_customer_who_wrote_lately_is_waited_for_however_long_ago_the_waiting_began() {
        Story story = answered();

        Stage.sql(
                "update ticket set waiting_since = now() - interval '26 hours' where conversation_id = ?", story.key());

        // Changes nothing: it counts the ticket once the timer has looked at it.
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Stage.sql(
                                "update ticket set subject = subject where conversation_id = ?"
                                        + " and waiting_since > now() - interval '1 hour'",
                                story.key()),
                        equalTo(1));
        Stage.ticket(story).body("status", equalTo("waiting_on_customer"));
    }

    private Story answered() {
        Story story = Story.of("anna");
        InquiryReceived question = story.says("what are your fees");
        stage.events.publish(Topics.INQUIRY_RECEIVED, question);
        stage.events.publish(Topics.REPLY_ISSUED, story.bot(question, "None"));
        stage.recorded(story, 2);
        return story;
    }

    private Story withCase() {
        Story story = Story.of("anna");
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("help"));
        stage.recorded(story, 1);
        stage.events.publish(Topics.CASE_CHANGED, story.queued());
        stage.recorded(story, 2);
        return story;
    }
}
