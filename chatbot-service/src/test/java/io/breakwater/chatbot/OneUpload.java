package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;

import io.breakwater.chatbot.upload.ClamdDouble;
import io.breakwater.events.ReplyIssued;
import io.breakwater.stack.StackResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A verified customer who has documents to send, and a conversation in which the bot has asked for them. */
abstract class OneUpload extends OneConversation {
    static final String ASK = "which documents do you need from me";

    final Database database = new Database();
    String key = "key-" + UUID.randomUUID();

    @BeforeEach
    void somethingIsMissing() {
        contact = "priya-" + UUID.randomUUID();
    }

    @AfterEach
    void everythingIsRightAgain() {
        MovableClock.reset();
        ClamdDouble.mood(ClamdDouble.Mood.HONEST);
    }

    String path() {
        return "/v1/conversations/" + conversation + "/attachments";
    }

    ReplyIssued asksForDocuments() {
        return say(ASK, "kyc_documents");
    }

    RequestSpecification form() {
        return form(StackResource.customerToken(contact));
    }

    RequestSpecification form(String token) {
        return given().auth().oauth2(token).header("Idempotency-Key", key).contentType("multipart/form-data");
    }

    ValidatableResponse sends(byte[] file, String type) {
        return form().multiPart("file", "id front.jpg", file, type)
                .multiPart("purpose", "identity_document")
                .post(path())
                .then();
    }

    /** What the exchange was given. */
    List<ExchangeDouble.Seen> handedOver() {
        return ExchangeDouble.seen(contact).stream()
                .filter(s -> s.path().contains("/kyc/documents"))
                .toList();
    }

    int remembered() {
        return Integer.parseInt(
                database.one("select cast(count(*) as text) from attachment where conversation_id = ?", conversation));
    }
}
