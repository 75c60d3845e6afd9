package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.open;
import static io.breakwater.gateway.Requests.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Lane;
import io.breakwater.events.MessageId;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** Conversations are opened, messages accepted, people asked for. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class MessageIT {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);
    private final String anna = StackResource.customerToken("anna");

    @Test
    void an_accepted_message_is_on_the_topic_and_a_retry_is_the_same_message() {
        String conversation = open(anna);

        String first = say(anna, conversation, "m-1", "where is my withdrawal")
                .statusCode(202)
                .extract()
                .path("message_id");
        String again = say(anna, conversation, "m-1", "where is my withdrawal")
                .statusCode(202)
                .extract()
                .path("message_id");

        assertThat(again).isEqualTo(first);
        assertThat(events.await(Topics.INQUIRY_RECEIVED, conversation, 2)).allSatisfy(inquiry -> {
            assertThat(inquiry.messageId().value()).isEqualTo(first);
            assertThat(MessageId.of(inquiry.eventId()).value()).isEqualTo(first);
            assertThat(inquiry.contactId().value()).isEqualTo("anna");
            assertThat(inquiry.text()).isEqualTo("where is my withdrawal");
        });
    }

    @Test
    void a_retried_opening_is_the_same_conversation() {
        RequestSpecification request =
                as(anna).header("Idempotency-Key", "key-1").body("{}");

        String first = request.post("/v1/conversations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String again = request.post("/v1/conversations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void the_language_that_the_customer_chose_travels_with_the_message() {
        String conversation = open(anna);

        as(anna).body("{\"client_message_id\":\"m-1\",\"text\":\"wo ist mein Geld\",\"answer_language\":\"it\"}")
                .post("/v1/conversations/" + conversation + "/messages")
                .then()
                .statusCode(202);

        assertThat(events.await(Topics.INQUIRY_RECEIVED, conversation, 1))
                .singleElement()
                .satisfies(inquiry -> assertThat(inquiry.answerLanguage()).isEqualTo("it"));
    }

    @Test
    void another_customers_conversation_is_not_there() {
        String conversation = open(anna);

        say(StackResource.customerToken("bert"), conversation, "m-1", "hello")
                .statusCode(404)
                .body("code", equalTo("not_found"));
        as(StackResource.customerToken("bert"))
                .post("/v1/conversations/" + conversation + "/handoff")
                .then()
                .statusCode(404);
    }

    @Test
    void suspected_fraud_takes_the_urgent_topic() {
        String conversation = open(anna);

        say(anna, conversation, "m-1", "my account was hacked and someone is stealing my coins")
                .statusCode(202);

        assertThat(events.await(Topics.INQUIRY_RECEIVED_URGENT, conversation, 1))
                .hasSize(1);
    }

    @Test
    void the_wish_for_a_person_goes_straight_to_the_queue() {
        String conversation = open(anna);

        as(anna).post("/v1/conversations/" + conversation + "/handoff").then().statusCode(202);
        as(anna).body("{\"reason\":\"fraud\",\"note\":\"not me\"}")
                .post("/v1/conversations/" + conversation + "/handoff")
                .then()
                .statusCode(202)
                .body("lane", equalTo("urgent"));

        assertThat(events.await(Topics.ESCALATION_REQUESTED, conversation, 1))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.reason()).isEqualTo(EscalationReason.CUSTOMER_WISH);
                    assertThat(request.requestedBy()).isEqualTo("gateway");
                });
        assertThat(events.await(Topics.ESCALATION_REQUESTED_URGENT, conversation, 1))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.lane()).isEqualTo(Lane.URGENT);
                    assertThat(request.dossier().lastText()).isEqualTo("not me");
                });
    }
}
