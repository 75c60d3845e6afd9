package io.breakwater.triage;

import static io.breakwater.triage.Inquiries.aConversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.breakwater.events.Channel;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Lane;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Customers on triage paths, by REST, on a real database and a real broker. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(value = ExamplePaths.class, scope = TestResourceScope.GLOBAL)
class TriagePathIT extends WithEvents {
    private final Customer anna = new Customer("anna");
    private final String conversation = aConversation().value();

    @Test
    void customers_see_which_paths_there_are() {
        anna.asking()
                .get("/v1/triage-paths?locale=de-AT")
                .then()
                .statusCode(200)
                .body("data.id", contains("example_card", "example_order"))
                .body("data.title", contains("Karte weg", "Withdrawal not arrived"))
                .body("data[0].intents", contains("card_lost"))
                .body("meta.has_more", equalTo(false));
        anna.asking()
                .get("/v1/triage-paths?intent=withdrawal_status")
                .then()
                .body("data.id", contains("example_order"));
        anna.asking().get("/v1/triage-paths?intent=sing").then().body("data", empty());
    }

    @Test
    void a_path_that_helps() {
        String id = anna.begin("example_card", conversation, "en-GB")
                .statusCode(201)
                .header("Location", startsWith("/v1/triage-sessions/tps_"))
                .header("Cache-Control", "no-store")
                .body("path_id", equalTo("example_card"))
                .body("version", equalTo(2))
                .body("conversation_id", equalTo(conversation))
                .body("title", equalTo("Card gone"))
                .body("locale", equalTo("en"))
                .body("state", equalTo("open"))
                .body("step", equalTo(0))
                .body("steps", hasSize(1))
                .body("steps[0].type", equalTo("question"))
                .body("steps[0].text", equalTo("What happened to your card?"))
                .body("steps[0].answers.id", contains("lost", "stolen", "worried"))
                .body("steps[0].answers.label", contains("I lost it", "It was stolen", "Just to be safe"))
                .body("steps[0].moves.id", contains("back", "restart", "person"))
                .body("said", empty())
                .extract()
                .path("id");

        anna.choose(id, 0, "lost")
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo(null))
                .body("step", equalTo(1))
                .body("steps.type", contains("screen", "article", "question"))
                .body("steps[0].screen", equalTo("card.freeze"))
                .body("steps[1].article_id", equalTo("card-freeze"))
                .body("steps[2].node", equalTo("did_it_help"))
                .body("steps[2].answers.id", contains("yes", "no"))
                .body("said[0].question", equalTo("What happened to your card?"))
                .body("said[0].answer", equalTo("I lost it"));
        anna.choose(id, 1, "yes")
                .body("state", equalTo("solved"))
                .body("steps.type", contains("solved"))
                .body("steps[0].text", startsWith("Good to hear"));

        anna.choose(id, 2, "yes").statusCode(409).body("code", equalTo("session_ended"));
        anna.show(id).statusCode(200).body("state", equalTo("solved")).body("said", hasSize(2));
        events.await(Topics.ESCALATION_REQUESTED, conversation, 0);
    }

    @Test
    void a_person_gets_everything_that_was_said_in_the_urgent_lane() {
        String id = anna.begin("example_card", conversation, "de").extract().path("id");
        anna.say(id, 0, "Sie wurde mir geklaut").body("steps[0].text", equalTo("Ist auch das Telefon weg?"));
        anna.choose(id, 1, "yes")
                .body("state", equalTo("person"))
                .body("lane", equalTo("urgent"))
                .body("reason", equalTo("fraud"))
                .body("steps.type", contains("person"))
                .body("steps[0].text", containsString("Betrugsteam"));

        EscalationRequested request = events.await(Topics.ESCALATION_REQUESTED_URGENT, conversation, 1)
                .get(0);
        assertThat(request)
                .extracting(
                        EscalationRequested::reason,
                        EscalationRequested::lane,
                        EscalationRequested::urgency,
                        EscalationRequested::requestedBy,
                        EscalationRequested::channel,
                        it -> it.contactId().value())
                .containsExactly(EscalationReason.FRAUD, Lane.URGENT, Urgency.URGENT, "triage", Channel.APP, "anna");
        assertThat(request.skills()).containsExactly("fraud");
        assertThat(request.dossier().language()).isEqualTo("de");
        assertThat(request.dossier().stepsTried())
                .containsExactly(
                        "Asked \"What happened to your card?\", answered \"It was stolen\""
                                + " (\"Sie wurde mir geklaut\")",
                        "Asked \"Was your phone taken as well?\", answered \"Yes, the phone too\"");
        events.await(Topics.ESCALATION_REQUESTED, conversation, 0);
    }

    @Test
    void fraud_in_own_words_ends_a_path_at_once_with_a_receipt() {
        String id = anna.begun(conversation);
        anna.say(id, 0, "My account has been hacked and 2 ETH are gone")
                .body("state", equalTo("person"))
                .body("lane", equalTo("urgent"))
                .body("steps.type", hasItems("person", "screen"))
                .body("steps[0].text", startsWith("We received your report at 20"))
                .body("steps[1].screen", equalTo("security.devices"));

        EscalationRequested request = events.await(Topics.ESCALATION_REQUESTED_URGENT, conversation, 1)
                .get(0);
        assertThat(request.reason()).isEqualTo(EscalationReason.ACCOUNT_TAKEOVER);
        assertThat(request.dossier().lastText()).isEqualTo("My account has been hacked and 2 ETH are gone");
    }

    @Test
    void the_wish_for_a_person_is_granted() {
        String id = anna.begun(conversation);
        anna.say(id, 0, "I want to talk to a human being please").body("state", equalTo("person"));
        assertThat(events.await(Topics.ESCALATION_REQUESTED, conversation, 1)
                        .get(0)
                        .reason())
                .isEqualTo(EscalationReason.CUSTOMER_WISH);
    }

    @Test
    void what_the_bot_does_better_ends_with_a_message_for_it() {
        String id = anna.begun(conversation);
        anna.choose(id, 0, "worried").body("steps.type", contains("say", "question"));
        anna.choose(id, 1, "yes")
                .body("state", equalTo("bot"))
                .body("intent", equalTo("card_freeze"))
                .body("message", equalTo("Card gone: Just to be safe, Yes, please"))
                .body("steps.type", contains("bot"));

        String other = anna.begun(conversation);
        anna.say(other, 0, "Where is my withdrawal W-41 of 0.25 BTC?")
                .body("state", equalTo("bot"))
                .body("intent", equalTo("withdrawal_status"))
                .body("message", equalTo("Where is my withdrawal W-41 of 0.25 BTC?"));
        events.await(Topics.ESCALATION_REQUESTED, conversation, 0);
    }

    @Test
    void who_is_not_understood_is_asked_again_twice_and_then_gets_a_person() {
        String id = anna.begun(conversation);
        anna.say(id, 0, "hm")
                .body("state", equalTo("open"))
                .body("steps.type", contains("say", "question"))
                .body("steps[0].text", startsWith("I did not understand that"));
        anna.say(id, 1, "hm hm").body("state", equalTo("open"));
        anna.say(id, 2, "well").body("state", equalTo("person")).body("reason", equalTo("not_understood"));
        assertThat(events.await(Topics.ESCALATION_REQUESTED, conversation, 1)
                        .get(0)
                        .dossier()
                        .openQuestions())
                .containsExactly("hm", "hm hm", "well");
    }

    @Test
    void back_and_restart_work_by_choice_and_by_word() {
        String id = anna.begun(conversation);
        anna.choose(id, 0, "stolen").body("steps[0].node", equalTo("phone_gone"));
        anna.say(id, 1, "go back").body("steps[0].node", equalTo("what_happened"));
        anna.choose(id, 2, "worried");
        anna.choose(id, 3, "restart")
                .body("steps[0].node", equalTo("what_happened"))
                .body("step", equalTo(4));
    }
}
