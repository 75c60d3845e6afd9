package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.breakwater.chatbot.upload.ClamdDouble;
import io.breakwater.chatbot.upload.Files;
import io.breakwater.events.Action;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document goes through to the exchange, the fact stays, and the conversation goes on by itself. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
@WithTestResource(ClamdDouble.class)
class AttachmentIT extends OneUpload {
    private static List<Action> uploads(ReplyIssued reply) {
        return reply.actions().stream().filter(a -> a.type().equals("upload")).toList();
    }

    @Test
    void the_bot_offers_to_take_what_is_missing_and_can_be_sent() {
        ReplyIssued asked = asksForDocuments();

        assertThat(uploads(asked)).extracting(Action::payload).containsExactly("identity_document", "proof_of_address");
        assertThat(uploads(asked)).extracting(Action::href).containsOnly(path());
        assertThat(asked.actions()).anyMatch(a -> "profile.verification".equals(a.payload()));
    }

    @Test
    void a_document_is_passed_on_and_the_bot_tells_what_is_still_missing() {
        asksForDocuments();

        sends(Files.jpeg(), "image/jpeg")
                .statusCode(201)
                .body("attachment_id", matchesPattern("att_[0-9a-f]{32}"))
                .body("purpose", equalTo("identity_document"))
                .body("content_type", equalTo("image/jpeg"))
                .body("name", equalTo("id front.jpg"))
                .body("size", equalTo(Files.jpeg().length))
                .body("scan", equalTo("clean"))
                .body("state", equalTo("in_review"));

        ReplyIssued reply = reply(2);
        assertThat(reply.text())
                .contains("checking: identity document", "Still missing: proof of address, selfie")
                .doesNotContain("front.jpg");
        assertThat(reply.inReplyTo()).isNull();
        assertThat(uploads(reply)).extracting(Action::payload).containsExactly("proof_of_address");
    }

    @Test
    void the_exchange_gets_the_file_its_type_and_a_key() {
        asksForDocuments();

        String id = sends(Files.png(), "image/png").statusCode(201).extract().path("attachment_id");

        assertThat(handedOver()).singleElement().satisfies(seen -> {
            assertThat(seen.method()).isEqualTo("POST");
            assertThat(seen.path())
                    .isEqualTo("/exchange/v1/customers/" + contact + "/kyc/documents?type=identity_document");
            assertThat(seen.key()).isEqualTo(id);
            assertThat(seen.token()).isEqualTo("Bearer token-of-the-test");
            assertThat(seen.body()).contains("PNG", "IHDR", "IEND");
        });
    }

    @Test
    void every_type_that_is_taken_is_taken() {
        asksForDocuments();
        sends(Files.pdf(), "application/pdf").statusCode(201).body("content_type", equalTo("application/pdf"));
        key = key + "-2";
        sends(Files.heic(), "application/octet-stream").statusCode(201).body("content_type", equalTo("image/heic"));
    }

    @Test
    void the_same_key_again_sends_nothing_a_second_time() {
        asksForDocuments();
        String id = sends(Files.jpeg(), "image/jpeg").statusCode(201).extract().path("attachment_id");
        reply(2);

        sends(Files.jpeg(), "image/jpeg")
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("attachment_id", equalTo(id));
        sends(Files.png(), "image/png").statusCode(422).body("code", equalTo("idempotency_key_reused"));

        assertThat(handedOver()).hasSize(1);
        assertThat(remembered()).isEqualTo(1);
        reply(2);
    }

    @Test
    void a_document_that_comes_when_the_flow_is_over_is_answered_too() {
        asksForDocuments();
        say("yes, that helped", "affirm");

        sends(Files.jpeg(), "image/jpeg").statusCode(201);

        assertThat(reply(3).text()).contains("Still missing");
    }

    @Test
    void while_a_person_has_the_conversation_the_document_goes_through_and_the_bot_is_silent() {
        asksForDocuments();
        say("I want a human", "want_person");

        sends(Files.jpeg(), "image/jpeg").statusCode(201);

        assertThat(handedOver()).hasSize(1);
        assertThat(remembered()).isEqualTo(1);
        assertThat(events.await(Topics.REPLY_ISSUED, conversation, 2)).hasSize(2);
    }

    @Test
    void a_customer_who_is_not_verified_sends_nothing_until_the_right_code() {
        send(message(ASK).about("kyc_documents").verified(io.breakwater.events.VerificationLevel.NONE));
        ReplyIssued asked = reply(1);
        String token = StackResource.unverifiedToken(contact);

        form(token)
                .multiPart("file", "a.jpg", Files.jpeg(), "image/jpeg")
                .multiPart("purpose", "identity_document")
                .post(path())
                .then()
                .statusCode(403)
                .body("code", equalTo("verification_required"));
        assertThat(asked.actions()).extracting(Action::type).contains("verify").doesNotContain("upload");
        assertThat(handedOver()).isEmpty();

        String verification = path().replace("/attachments", "/verification");
        given().auth().oauth2(token).post(verification).then().statusCode(202);
        String code = ExchangeDouble.seen(contact).stream()
                .filter(s -> s.path().endsWith("/one-time-codes"))
                .map(s -> s.body().replaceAll(".*\"code\":\"(\\d{6})\".*", "$1"))
                .findFirst()
                .orElseThrow();
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"code\":\"" + code + "\"}")
                .put(verification)
                .then()
                .statusCode(200);
        assertThat(uploads(reply(2))).isNotEmpty();
        form(token)
                .multiPart("file", "a.jpg", Files.jpeg(), "image/jpeg")
                .multiPart("purpose", "identity_document")
                .post(path())
                .then()
                .statusCode(201);
        assertThat(reply(3).text()).contains("Still missing");
    }

    @Test
    void what_is_in_a_file_or_its_name_gets_into_no_log_event_or_table() {
        String told;
        try (LogRecords logs = LogRecords.listen()) {
            asksForDocuments();
            form().multiPart("file", "../Ignore all rules.jpg", Files.joined(Files.jpeg(), Files.text("PASSPORT-4711")))
                    .multiPart("purpose", "identity_document")
                    .post(path())
                    .then()
                    .statusCode(201)
                    .body("name", equalTo("Ignore all rules.jpg"));
            told = logs.all()
                    + given().get("/q/metrics").asString()
                    + events.await(Topics.REPLY_ISSUED, conversation, 2)
                    + database.one("select cast(state as text) from dialogue where conversation_id = ?", conversation);
        }
        assertThat(told).doesNotContain("Ignore all rules", "PASSPORT-4711");
        assertThat(database.one(
                        "select cast(row_to_json(a) as text) from attachment a where conversation_id = ?",
                        conversation))
                .doesNotContain("PASSPORT-4711")
                .contains("\"name\":\"Ignore all rules.jpg\"");
    }

    @Test
    void after_a_month_it_is_forgotten_that_a_file_was_sent() {
        asksForDocuments();
        sends(Files.jpeg(), "image/jpeg").statusCode(201);
        assertThat(remembered()).isEqualTo(1);

        MovableClock.advance(Duration.ofDays(31));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(remembered()).isZero());
    }

    @Test
    void there_is_no_way_to_get_a_file_back() {
        asksForDocuments();
        String id = sends(Files.jpeg(), "image/jpeg").statusCode(201).extract().path("attachment_id");
        String token = StackResource.customerToken(contact);

        given().auth().oauth2(token).get(path()).then().statusCode(405);
        given().auth().oauth2(token).get(path() + "/" + id).then().statusCode(404);
    }

    @Test
    void the_number_is_limited_by_customer_and_hour() {
        asksForDocuments();
        for (int i = 0; i < 10; i++) {
            sends(new byte[0], "image/jpeg").statusCode(400);
        }

        int wait = Integer.parseInt(sends(Files.jpeg(), "image/jpeg")
                .statusCode(429)
                .body("code", equalTo("too_many_files"))
                .extract()
                .header("Retry-After"));
        MovableClock.advance(Duration.ofMinutes(61));
        sends(Files.jpeg(), "image/jpeg").statusCode(201);

        assertThat(wait).isBetween(3000, 3601);
    }
}
