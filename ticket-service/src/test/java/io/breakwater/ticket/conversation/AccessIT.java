package io.breakwater.ticket.conversation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.breakwater.stack.TestIssuer;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.Story;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class AccessIT {
    private static final String STREAM = "/v1/conversations/{id}/messages";
    private final Stage stage = new Stage();

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
        stage.recorded(handedOff, 4);

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
        stage.recorded(story, 1);
        return story;
    }
}
