package io.breakwater.triage;

import static io.breakwater.triage.Inquiries.aConversation;
import static io.breakwater.triage.Inquiries.anInquiry;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class DecisionResourceIT {
    private static final InquiryReceived INQUIRY =
            anInquiry(aConversation(), "my account has been hacked, 2 ETH are gone");

    @BeforeAll
    static void a_message_was_decided_on() {
        EventCodec codec = new EventCodec();
        events = StackResource.events(codec::encode, codec::decode);
        events.publish(Topics.INQUIRY_RECEIVED, INQUIRY);
        events.await(Topics.INTENT_CLASSIFIED, INQUIRY.key(), 1);
    }

    private static EventProbe events;

    @AfterAll
    static void disconnect() {
        events.close();
    }

    private static ValidatableResponse explained(String token, String id) {
        return given().header("Authorization", "Bearer " + token)
                .get("/v1/decisions/{id}", id)
                .then();
    }

    @Test
    void an_agent_reads_why() {
        explained(StackResource.agentToken("ben", "en"), INQUIRY.messageId().value())
                .statusCode(200)
                .body("message_id", equalTo(INQUIRY.messageId().value()))
                .body("conversation_id", equalTo(INQUIRY.key()))
                .body("contact_id", equalTo("anna"))
                .body("language", equalTo("en"))
                .body("route", equalTo("person"))
                .body("urgency", equalTo("urgent"))
                .body("intents[0].confidence", greaterThan(0f))
                .body("entities.value", hasItem("2 ETH"))
                .body("reasons", hasItem(containsString("an account takeover")))
                .body("model", matchesPattern("intents-[0-9a-f]{8}/urgency-[0-9a-f]{8}/rules-[0-9a-f]{8}"))
                .body("decided_at", matchesPattern("20.*Z"));
    }

    @Test
    void a_supervisor_reads_why() {
        explained(StackResource.supervisorToken("sue"), INQUIRY.messageId().value())
                .statusCode(200);
    }

    @Test
    void a_customer_may_not_read_it() {
        explained(StackResource.customerToken("anna"), INQUIRY.messageId().value())
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void nobody_reads_it_without_a_token() {
        given().get("/v1/decisions/{id}", INQUIRY.messageId().value())
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        explained("not.a.token", INQUIRY.messageId().value()).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_unknown", "conv_1", "x", "msg_", "msg_a_b", "msg_%00", "' or 1=1"})
    void what_is_not_there_is_not_found(String id) {
        explained(StackResource.agentToken("ben", "en"), id)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not_found"));
    }

    @Test
    void decisions_are_counted_by_intent_and_route() {
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("breakwater_inquiries_classified_total{"))
                .body(containsString("route=\"person\""));
    }
}
