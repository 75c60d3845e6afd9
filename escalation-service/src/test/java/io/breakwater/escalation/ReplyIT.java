package io.breakwater.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.breakwater.events.CaseChanged;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What agents write reaches the customer once, from the holder only, and never asks for a secret. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ReplyIT {
    private final Desk desk = new Desk();
    private final String ben = Desk.somebody();

    @Test
    void a_repeated_post_is_one_message_also_after_the_case_has_changed_hands() {
        CaseChanged it = held();

        String first = Desk.say(ben, it, "m-1", "I am on it.").path("message_id");
        String again = Desk.say(ben, it, "m-1", "I am on it.").path("message_id");
        Desk.agent(ben).post("/v1/cases/{id}/release", it.caseId().value());
        String late = Desk.say(ben, it, "m-1", "I am on it.").path("message_id");

        assertThat(first).startsWith("msg_").isEqualTo(again).isEqualTo(late);
        ReplyIssued reply =
                desk.events().await(Topics.REPLY_ISSUED, it.key(), 1).get(0);
        assertThat(reply.messageId().value()).isEqualTo(first);
        assertThat(reply.author().id()).isEqualTo("agt_" + ben);
    }

    @Test
    void one_id_for_two_messages_is_refused() {
        CaseChanged it = held();
        Desk.say(ben, it, "m-1", "I am on it.").then().statusCode(202);

        Desk.say(ben, it, "m-1", "Something else.")
                .then()
                .statusCode(422)
                .body("code", equalTo("client_message_id_reused"));
    }

    @Test
    void whoever_lost_the_case_gets_the_draft_back() {
        CaseChanged it = held();
        Desk.agent(ben).post("/v1/cases/{id}/release", it.caseId().value());
        String eva = Desk.somebody();
        Desk.claim(eva, it).then().statusCode(200);

        Desk.say(ben, it, "m-1", "A long answer that took me ten minutes.")
                .then()
                .statusCode(409)
                .body("code", equalTo("lease_lost"))
                .body("detail", containsString(eva))
                .body("draft", equalTo("A long answer that took me ten minutes."));
        desk.events().await(Topics.REPLY_ISSUED, it.key(), 0);
    }

    @Test
    void a_note_stays_among_agents() {
        CaseChanged it = held();
        String eva = Desk.somebody();

        Desk.command(
                        eva,
                        it,
                        "messages",
                        Map.of("client_message_id", "n-1", "text", "Third call this week.", "visibility", "internal"))
                .then()
                .statusCode(202)
                .body("visibility", equalTo("internal"))
                .body("message_id", startsWith("msg_"));

        Desk.agent(ben)
                .get("/v1/cases/{id}", it.caseId().value())
                .then()
                .body("notes", hasSize(1))
                .body("notes[0].text", equalTo("Third call this week."))
                .body("notes[0].author.name", equalTo(eva));
        desk.events().await(Topics.REPLY_ISSUED, it.key(), 0);
    }

    @Test
    void a_message_that_asks_for_a_secret_is_refused() {
        CaseChanged it = held();

        Desk.say(ben, it, "m-1", "Please send me your seed phrase.")
                .then()
                .statusCode(422)
                .body("code", equalTo("asks_for_secret"))
                .body("errors[0].pointer", equalTo("/text"));
        Desk.say(ben, it, "m-1", "Never share your seed phrase.").then().statusCode(202);
    }

    @Test
    void a_resolved_case_takes_no_message() {
        CaseChanged it = held();
        Desk.command(ben, it, "resolve", Map.of("resolution", "solved")).then().statusCode(200);

        Desk.say(ben, it, "m-9", "One more thing.").then().statusCode(409).body("code", equalTo("case_resolved"));
    }

    private CaseChanged held() {
        CaseChanged it = desk.queued(ARequest.anew());
        Desk.claim(ben, it).then().statusCode(200);
        return it;
    }
}
