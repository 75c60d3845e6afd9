package io.breakwater.ticket.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.breakwater.events.InquiryReceived;
import io.breakwater.events.LinkState;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.breakwater.stack.TestIssuer;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.Story;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        stage.items(story, 1);
        stage.events.publish(Topics.REPLY_ISSUED, reply);
        stage.items(story, 2);
        stage.events.publish(Topics.CASE_CHANGED, story.queued(), story.assigned(), story.resolved("done"));
        stage.items(story, 6);
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
        stage.items(story, 3);
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

    @Test
    void a_strangers_conversation_does_not_exist() {
        Story story = said("anna");
        String stranger = StackResource.customerToken("mallory");

        for (String path : List.of("/v1/conversations/{id}", STREAM)) {
            Stage.get(stranger, path, story.key())
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not_found"));
            Stage.get(Stage.customer(story), path, story.key()).statusCode(200);
        }
        Stage.get(stranger, "/v1/conversations").body("data.id", not(hasItem(story.key())));
    }

    @Test
    void agents_see_what_people_were_asked_into_and_supervisors_all() {
        Story calm = said("anna");
        Story handedOff = said("anna");
        stage.events.publish(Topics.CASE_CHANGED, handedOff.queued(), handedOff.resolved("done"));
        stage.items(handedOff, 4);

        for (String path : List.of("/v1/conversations/{id}", STREAM)) {
            Stage.get(Stage.agent(), path, calm.key()).statusCode(404);
            Stage.get(Stage.agent(), path, handedOff.key()).statusCode(200);
            Stage.get(Stage.supervisor(), path, calm.key()).statusCode(200);
        }
        Stage.get(Stage.agent(), "/v1/tickets/{id}", Stage.ticketId(calm)).statusCode(404);
        Stage.get(Stage.agent(), "/v1/tickets").body("data.id", not(hasItem(Stage.ticketId(calm))));
        Stage.patch(Stage.agent(), "{\"version\":1}", "/v1/tickets/{id}", Stage.ticketId(calm))
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/conversations",
                "/v1/conversations/conv_1",
                "/v1/conversations/conv_1/messages",
                "/v1/tickets",
                "/v1/tickets/tkt_1",
                "/v1/analytics/metrics?name=inquiries"
            })
    void nothing_is_shown_without_a_good_token(String path) {
        JwtClaims old = TestIssuer.customer("anna");
        old.setExpirationTimeMinutesInTheFuture(-5);
        String forged = StackResource.issuer().forge(TestIssuer.customer("anna"));

        RestAssured.get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
        Stage.get(StackResource.issuer().sign(old), path).statusCode(401);
        Stage.get(forged, path).statusCode(401);
    }

    @Test
    void roles_keep_to_their_doors() {
        String customer = StackResource.customerToken("anna");

        Stage.get(customer, "/v1/tickets").statusCode(403).body("code", equalTo("forbidden"));
        Stage.get(customer, "/v1/tickets/tkt_1").statusCode(403);
        Stage.patch(customer, "{\"version\":1}", "/v1/tickets/tkt_1").statusCode(403);
        Stage.get(customer, "/v1/analytics/metrics?name=inquiries").statusCode(403);
        Stage.get(Stage.agent(), "/v1/analytics/metrics?name=inquiries").statusCode(403);
        Stage.get(Stage.agent(), "/v1/conversations").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/conversations?limit=0,                       400, limit",
        "/v1/conversations?limit=201,                     400, limit",
        "/v1/conversations?limit=ten,                     400, limit",
        "/v1/conversations?cursor=nonsense,               400, cursor",
        "/v1/conversations?cursor=MjAyNg,                 400, cursor",
        "/v1/conversations/conv_1/messages?after_seq=-1,  400, after_seq",
        "/v1/conversations/conv_1/messages?after_seq=x,   400, after_seq",
        "/v1/conversations/conv_1/messages?limit=1000,    400, limit",
        "/v1/conversations/conv_unknown,                  404,",
        "/v1/conversations/conv_unknown/messages,         404,",
        "/v1/conversations/nonsense,                      404,",
        "/v1/conversations/conv_%00,                      404,",
        "/v1/conversations/conv_ü/messages,               404,",
    })
    void bad_reads_are_told_why(String path, int status, String field) {
        var answer = RestAssured.given()
                .urlEncodingEnabled(!path.contains("%"))
                .auth()
                .oauth2(StackResource.customerToken("anna"))
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
        if (field != null) {
            answer.body("errors.pointer", contains(field));
        }
    }

    private Story said(String contact) {
        Story story = Story.of(contact);
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("hello"));
        stage.items(story, 1);
        return story;
    }
}
