package io.breakwater.ticket.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.breakwater.events.InquiryReceived;
import io.breakwater.events.LinkState;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.Story;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class ReadsIT {
    private static final String STREAM = "/v1/conversations/{id}/messages";
    private final Stage stage = new Stage();

    @Test
    void the_stream_is_read_in_the_envelope_that_clients_know() {
        Story story = Story.of("anna");
        InquiryReceived question = story.says("hello");
        ReplyIssued reply = story.bot(question, "hi");
        stage.events.publish(Topics.INQUIRY_RECEIVED, question);
        stage.recorded(story, 1);
        stage.events.publish(Topics.REPLY_ISSUED, reply);
        stage.recorded(story, 2);
        stage.events.publish(Topics.CASE_CHANGED, story.queued(), story.assigned(), story.resolved("done"));
        stage.recorded(story, 6);
        stage.events.publish(Topics.LINK_PROGRESSED, story.link(LinkState.OPENED));
        var items = stage.items(story, 7);
        Stage.rate(story, "{\"rating\":5}").statusCode(200);

        Stage.get(Stage.customer(story), STREAM, story.key())
                .statusCode(200)
                .body("meta.has_more", equalTo(false))
                .body("data", hasSize(8))
                .body("data.seq", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("data[0].id", equalTo(items.get(0).eventId().toString()))
                .body("data[0].type", equalTo("message.created"))
                .body("data[0].time", equalTo(question.occurredAt().toString()))
                .body("data[0].subject", equalTo(story.key()))
                .body("data[0].data.message_id", equalTo(question.messageId().value()))
                .body("data[0].data.author.type", equalTo("customer"))
                .body("data[0].data.text", equalTo("hello"))
                .body("data[0].data.secrets", empty())
                .body("data[1].data.in_reply_to", equalTo(question.messageId().value()))
                .body("data[1].data.author.type", equalTo("bot"))
                .body("data[1].data.actions", empty())
                .body("data[2].data.case_id", equalTo(story.caseId().value()))
                .body("data[2].data.queue.state", equalTo("queued"))
                .body("data[2].data.queue.queue_position", equalTo(3))
                .body("data[2].data.queue.wait_min_s", equalTo(20))
                .body("data[2].data.agent", nullValue())
                .body("data[3].data.agent.name", equalTo("Ben"))
                .body("data[5].data.size()", equalTo(0))
                .body("data[6].data.link_id", equalTo("dl_1"))
                .body("data[6].data.screen", equalTo("card_freeze"))
                .body("data[6].data.state", equalTo("opened"))
                .body("data[7].data.rating", equalTo(5));
    }

    @Test
    void a_stream_is_read_on_from_where_the_client_is() {
        Story story = Story.of("anna");
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("1"), story.says("2"), story.says("3"));
        stage.recorded(story, 3);
        String token = Stage.customer(story);

        Stage.get(token, STREAM + "?after_seq=1&limit=1", story.key())
                .body("data.seq", contains(2))
                .body("meta.has_more", equalTo(true))
                .body("meta.next_cursor", equalTo("2"));
        Stage.get(token, STREAM + "?after_seq=3", story.key())
                .statusCode(200)
                .body("data", empty())
                .body("meta.has_more", equalTo(false));
    }

    @Test
    void customers_list_their_own_conversations_newest_first() {
        String contact = "contact-" + UUID.randomUUID();
        List<Story> stories = List.of(said(contact), said(contact), said(contact));
        String token = StackResource.customerToken(contact);

        List<String> found = new ArrayList<>();
        var page = Stage.get(token, "/v1/conversations?limit=2").statusCode(200).body("data", hasSize(2));
        found.addAll(page.extract().path("data.id"));
        String cursor = page.extract().path("meta.next_cursor");
        found.addAll(Stage.get(token, "/v1/conversations?limit=2&cursor=" + cursor)
                .body("data", hasSize(1))
                .body("meta.has_more", equalTo(false))
                .body("meta.next_cursor", nullValue())
                .body("data[0].subject", equalTo("hello"))
                .body("data[0].last_seq", equalTo(1))
                .extract()
                .path("data.id"));

        assertThat(found)
                .containsExactly(
                        stories.get(2).key(),
                        stories.get(1).key(),
                        stories.get(0).key());
    }

    private Story said(String contact) {
        Story story = Story.of(contact);
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("hello"));
        stage.recorded(story, 1);
        return story;
    }
}
