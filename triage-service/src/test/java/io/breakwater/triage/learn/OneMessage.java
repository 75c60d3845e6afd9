package io.breakwater.triage.learn;

import static io.restassured.RestAssured.given;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.MessageId;
import io.breakwater.events.ReadingChosen;
import io.breakwater.events.Topics;
import io.breakwater.events.VerificationLevel;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A customer's message on which triage has decided, and the people who say what it meant. */
abstract class OneMessage {
    static final String BEN = StackResource.agentToken("ben");
    static final String MIA = StackResource.agentToken("mia");
    static final String SUE = StackResource.supervisorToken("sue");

    private static EventCodec codec;

    final EventProbe events = StackResource.events(codec::encode, codec::decode);
    final ConversationId conversation = new ConversationId("conv_" + UUID.randomUUID());

    @BeforeAll
    static void prepare() {
        codec = new EventCodec();
    }

    @AfterEach
    void disconnect() {
        events.close();
    }

    /** The customer writes, and triage has decided. */
    IntentClassified said(String text) {
        UUID id = UUID.randomUUID();
        return said(text, conversation, id, MessageId.of(id));
    }

    /** The same in a conversation of its own. */
    IntentClassified saidElsewhere(String text) {
        UUID id = UUID.randomUUID();
        return said(text, new ConversationId("conv_" + id), id, MessageId.of(id));
    }

    IntentClassified said(String text, ConversationId where, UUID id, MessageId message) {
        events.publish(
                Topics.INQUIRY_RECEIVED,
                new InquiryReceived(
                        id,
                        where,
                        new ContactId("anna"),
                        Instant.parse("2026-11-22T14:03:07.250Z"),
                        message,
                        Channel.WEB,
                        "en",
                        VerificationLevel.NONE,
                        null,
                        text,
                        List.of(),
                        Map.of(),
                        null));
        return events.await(Topics.INTENT_CLASSIFIED, where.value(), 1).get(0);
    }

    ReadingChosen chosen(IntentClassified message, String intent) {
        return new ReadingChosen(
                UUID.randomUUID(),
                message.conversationId(),
                message.contactId(),
                Instant.parse("2026-11-22T14:04:00Z"),
                message.messageId(),
                new Intent(intent));
    }

    ValidatableResponse label(String token, String message, String intent, String text) {
        return as(token)
                .body(Map.of("intent", intent, "text", text))
                .put("/v1/decisions/{id}/intent", message)
                .then();
    }

    ValidatableResponse review(String token, String example, Map<String, Object> body) {
        return as(token)
                .body(body)
                .post("/v1/labelled-examples/{id}/review", example)
                .then();
    }

    ValidatableResponse list(String query) {
        return as(SUE).get("/v1/labelled-examples" + query).then();
    }

    /** All examples of a state that are about one message. */
    List<Map<String, Object>> examplesOf(String message, String state) {
        return list("?limit=200&state=" + state)
                .statusCode(200)
                .extract()
                .jsonPath()
                .param("message", message)
                .getList("data.findAll { it.message_id == message }");
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }
}
