package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.events.Channel;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.events.VerificationLevel;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A one-time code opens the account data of a conversation, for a while. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class VerificationIT extends OneVerification {
    @Test
    void after_the_right_code_the_answer_comes_without_another_message() {
        ReplyIssued asked = asksForTheWithdrawal();
        Instant expiry = Instant.parse(sendsACode()
                .statusCode(202)
                .body("sent_to", equalTo("a***@example.com"))
                .extract()
                .path("expires_at"));
        Instant until = Instant.parse(gives(code()).statusCode(200).extract().path("verified_until"));

        ReplyIssued answer = reply(2);

        assertThat(asked.actions().get(0).type()).isEqualTo("verify");
        assertThat(asked.actions().get(0).href()).isEqualTo(path());
        assertThat(answer.text()).contains("W-41", "1 of 3 times");
        assertThat(answer.inReplyTo()).isNull();
        assertThat(expiry)
                .isBetween(Instant.now().plusSeconds(500), Instant.now().plusSeconds(601));
        assertThat(until)
                .isBetween(Instant.now().plusSeconds(1700), Instant.now().plusSeconds(1801));
    }

    @Test
    void a_verified_conversation_is_answered_at_once_until_it_lapses() {
        asksForTheWithdrawal();
        sendsACode();
        gives(code()).statusCode(200);
        reply(2);

        // By email, where nobody is reminded of an open question.
        send(unverified("freeze my card", "card_freeze").on(Channel.EMAIL));
        ReplyIssued soon = reply(3);
        MovableClock.advance(Duration.ofMinutes(31));
        send(unverified("4242", "out_of_scope"));

        assertThat(soon.actions()).anyMatch(a -> a.label().contains("4242"));
        assertThat(reply(4).text()).contains("one-time code").doesNotContain("4242");
        assertThat(ExchangeDouble.seen(contact)).hasSize(3);
    }

    @Test
    void the_code_is_asked_of_the_exchange_in_the_language_of_the_conversation() {
        send(unverified("¿dónde está mi retiro de bitcoin?", "withdrawal_status")
                .in("es"));
        reply(1);

        sendsACode().statusCode(202);

        assertThat(ExchangeDouble.seen(contact)).singleElement().satisfies(seen -> {
            assertThat(seen.method()).isEqualTo("POST");
            assertThat(seen.body()).contains("\"language\":\"es\"");
            assertThat(seen.token()).isEqualTo("Bearer token-of-the-test");
        });
    }

    @Test
    void a_request_that_is_repeated_gives_the_same_answer_and_no_second_reply() {
        asksForTheWithdrawal();
        sendsACode();
        String until = gives(code()).statusCode(200).extract().path("verified_until");

        gives(code()).statusCode(200).body("verified_until", equalTo(until));

        reply(2);
    }

    @Test
    void a_right_code_while_nothing_waits_says_nothing() {
        say("hello", "greeting");
        sendsACode().statusCode(202);

        gives(code()).statusCode(200);

        reply(1);
    }

    @Test
    void a_code_opens_no_other_conversation_of_the_same_customer() {
        asksForTheWithdrawal();
        sendsACode();
        gives(code()).statusCode(200);
        String other = conversation + "-2";

        events.publish(
                Topics.INTENT_CLASSIFIED,
                io.breakwater.chatbot.domain.Messages.aMessage(other, contact, 1, "where is my withdrawal?")
                        .about("withdrawal_status")
                        .verified(VerificationLevel.NONE)
                        .event());

        assertThat(events.await(Topics.REPLY_ISSUED, other, 1).get(0).text())
                .contains("one-time code")
                .doesNotContain("W-41");
    }

    @Test
    void the_person_who_takes_over_sees_that_the_customer_gave_the_code() {
        asksForTheWithdrawal();
        sendsACode();
        gives(code()).statusCode(200);
        reply(2);

        send(unverified("a person please", "want_person"));

        EscalationRequested request =
                events.await(Topics.ESCALATION_REQUESTED, conversation, 1).get(0);
        Dossier dossier = request.dossier();
        assertThat(dossier.verificationLevel()).isEqualTo(VerificationLevel.VERIFIED);
        assertThat(dossier.slots())
                .anyMatch(s -> s.name().equals("verified_by") && s.value().equals("code") && s.verified());
    }

    @Test
    void a_document_that_the_code_has_opened_can_be_fetched_as_long_as_it_counts() {
        send(unverified("I need a proof of payment", "proof_of_payment"));
        reply(1);
        sendsACode();
        gives(code()).statusCode(200);
        String href = reply(2).actions().stream()
                .filter(a -> a.type().equals("document"))
                .findFirst()
                .orElseThrow()
                .href();
        String token = StackResource.unverifiedToken(contact);

        given().auth().oauth2(token).get(href).then().statusCode(200).contentType("application/pdf");
        MovableClock.advance(Duration.ofMinutes(31));
        given().auth().oauth2(token).get(href).then().statusCode(403).body("code", equalTo("verification_required"));
    }

    @Test
    void a_code_is_never_logged_counted_published_or_kept_readable() {
        try (LogRecords logs = LogRecords.listen()) {
            asksForTheWithdrawal();
            sendsACode().statusCode(202);
            String hash = stored("code_hash");
            gives(anotherThan(code())).statusCode(422);
            gives(code()).statusCode(200);
            reply(2);

            String told = logs.all()
                    + given().get("/q/metrics").asString()
                    + database.one("select cast(state as text) from dialogue where conversation_id = ?", conversation)
                    + events.await(Topics.REPLY_ISSUED, conversation, 2);
            assertThat(told).doesNotContain("\"" + code() + "\"", hash);
            assertThat(logs.all()).doesNotContain(code(), anotherThan(code()));
            assertThat(hash).hasSize(44).doesNotContain(code());
        }
    }
}
