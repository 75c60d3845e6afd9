package io.breakwater.triage;

import static io.breakwater.triage.Inquiries.aConversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.breakwater.events.Channel;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Lane;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers on triage paths, by REST, on a real database and a real broker. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(value = ExamplePaths.class, scope = TestResourceScope.GLOBAL)
class TriagePathIT {
    private static EventProbe events;

    @BeforeAll
    static void connect() {
        EventCodec codec = new EventCodec();
        events = StackResource.events(codec::encode, codec::decode);
    }

    @AfterAll
    static void disconnect() {
        events.close();
    }

    private final Customer anna = new Customer("anna");
    private final String conversation = aConversation().value();

    private String begun() {
        return anna.begin("example_card", conversation, "en")
                .statusCode(201)
                .extract()
                .path("id");
    }

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
        String id = begun();
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
        String id = begun();
        anna.say(id, 0, "I want to talk to a human being please").body("state", equalTo("person"));
        assertThat(events.await(Topics.ESCALATION_REQUESTED, conversation, 1)
                        .get(0)
                        .reason())
                .isEqualTo(EscalationReason.CUSTOMER_WISH);
    }

    @Test
    void what_the_bot_does_better_ends_with_a_message_for_it() {
        String id = begun();
        anna.choose(id, 0, "worried").body("steps.type", contains("say", "question"));
        anna.choose(id, 1, "yes")
                .body("state", equalTo("bot"))
                .body("intent", equalTo("card_freeze"))
                .body("message", equalTo("Card gone: Just to be safe, Yes, please"))
                .body("steps.type", contains("bot"));

        String other = begun();
        anna.say(other, 0, "Where is my withdrawal W-41 of 0.25 BTC?")
                .body("state", equalTo("bot"))
                .body("intent", equalTo("withdrawal_status"))
                .body("message", equalTo("Where is my withdrawal W-41 of 0.25 BTC?"));
        events.await(Topics.ESCALATION_REQUESTED, conversation, 0);
    }

    @Test
    void who_is_not_understood_is_asked_again_twice_and_then_gets_a_person() {
        String id = begun();
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
        String id = begun();
        anna.choose(id, 0, "stolen").body("steps[0].node", equalTo("phone_gone"));
        anna.say(id, 1, "go back").body("steps[0].node", equalTo("what_happened"));
        anna.choose(id, 2, "worried");
        anna.choose(id, 3, "restart")
                .body("steps[0].node", equalTo("what_happened"))
                .body("step", equalTo(4));
    }

    @Test
    void a_repeated_answer_is_taken_once_and_answered_the_same() {
        String id = begun();
        anna.choose(id, 0, "stolen").body("step", equalTo(1));
        String first = anna.choose(id, 1, "yes").statusCode(200).extract().asString();

        String second = anna.choose(id, 1, "yes")
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        anna.choose(id, 1, "no").statusCode(409).body("code", equalTo("session_ended"));
        events.await(Topics.ESCALATION_REQUESTED_URGENT, conversation, 1);
    }

    @Test
    void an_answer_to_another_step_is_refused() {
        String id = begun();
        anna.choose(id, 0, "stolen");
        anna.choose(id, 0, "lost")
                .statusCode(409)
                .body("code", equalTo("stale_step"))
                .body("step", equalTo(1));
        anna.choose(id, 7, "yes").statusCode(409).body("code", equalTo("stale_step"));
        anna.show(id).body("step", equalTo(1)).body("steps[0].node", equalTo("phone_gone"));
    }

    @Test
    void the_same_key_begins_the_same_session() {
        Map<String, String> body = Map.of("conversation_id", conversation);
        String path = "/v1/triage-paths/example_card/sessions";
        String first = anna.asking()
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post(path)
                .path("id");
        anna.choose(first, 0, "lost");
        anna.asking()
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .body("id", equalTo(first))
                .body("step", equalTo(1));
        assertThat(begun()).isNotEqualTo(first);
    }

    @Test
    void a_session_ends_on_the_version_it_began_with() {
        String id = begun();
        PathTable.onVersion(id, 1);
        anna.show(id)
                .body("version", equalTo(1))
                .body("steps[0].text", equalTo("What has become of your card?"))
                .body("steps[0].answers.id", contains("lost", "worried"));
        anna.choose(id, 0, "lost").body("state", equalTo("person"));
    }

    @Test
    void a_session_whose_version_is_gone_ends_with_a_person() {
        String id = begun();
        PathTable.onVersion(id, 9);
        anna.show(id).statusCode(200).body("state", equalTo("open"));
        anna.say(id, 0, "lost").body("state", equalTo("person"));
        events.await(Topics.ESCALATION_REQUESTED, conversation, 1);
    }

    @Test
    void a_stranger_s_session_is_not_there() {
        String id = begun();
        Customer mallory = new Customer("mallory");
        mallory.show(id).statusCode(404).body("code", equalTo("not_found"));
        mallory.choose(id, 0, "lost").statusCode(404).body("code", equalTo("not_found"));
        anna.show(id).body("step", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tps_", "tps_unknown", "x", "%00", "\u0000", "' or 1=1"})
    void what_is_not_there_is_not_found(String id) {
        anna.show(id).statusCode(404);
        anna.choose(id, 0, "lost").statusCode(404);
        anna.begin(id, conversation, "en").statusCode(404);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "/bad-path-input.csv", delimiter = '|', quoteCharacter = '`')
    void bad_bodies_get_a_problem_that_names_the_field(String path, String pointer, String body) {
        String to = path.equals("answers")
                ? "/v1/triage-sessions/" + begun() + "/answers"
                : "/v1/triage-paths/example_card/sessions";
        anna.asking()
                .body(body.replace("CONVERSATION", conversation).replace("LONG", "x".repeat(8001)))
                .post(to)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems(pointer))
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void only_customers_walk_and_only_supervisors_see_the_funnel() {
        String agent = StackResource.agentToken("ben");
        RestAssured.given().auth().oauth2(agent).get("/v1/triage-paths").then().statusCode(403);
        RestAssured.given()
                .auth()
                .oauth2(agent)
                .get("/v1/triage-paths/example_card/funnel")
                .then()
                .statusCode(403);
        anna.asking().get("/v1/triage-paths/example_card/funnel").then().statusCode(403);
        RestAssured.given().get("/v1/triage-paths").then().statusCode(401);
        RestAssured.given().get("/v1/triage-sessions/tps_1").then().statusCode(401);
    }

    @Test
    void the_funnel_tells_what_happened_at_each_node() {
        long before = sum("shown", "says_what");
        String chosen =
                anna.begin("example_order", conversation, "en").extract().path("id");
        anna.choose(chosen, 0, "gone");
        String said = anna.begin("example_order", conversation, "en").extract().path("id");
        anna.say(said, 0, "hm");
        anna.say(said, 1, "it is still pending");
        String left = anna.begin("example_order", conversation, "en").extract().path("id");
        PathTable.age(left, 31);
        String waits = anna.begin("example_order", conversation, "en").extract().path("id");
        PathTable.age(waits, 29);

        funnel("")
                .statusCode(200)
                .body("path_id", equalTo("example_order"))
                .body("from", notNullValue())
                .body("data.node", contains("says_what", "did_it_help", "payments_desk"))
                .body("data[0].version", equalTo(1))
                .body("data[0].shown", equalTo((int) before + 4))
                .body("data[0].answers.answer", contains("gone", "waiting"))
                .body("data[0].answers.chosen", contains(1, 0))
                .body("data[0].answers.said", contains(0, 1))
                .body("data[0].not_understood", equalTo(1))
                .body("data[0].left", equalTo(1))
                .body("data[0].to_person", equalTo(0))
                .body("data[1].shown", equalTo(1))
                .body("data[2].to_person", equalTo(1));
        funnel("?from=2020-01-01&to=2020-01-31").body("data", empty()).body("to", equalTo("2020-01-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=x, /from",
        "to=2026-13-01, /to",
        "from=2026-11-22&to=2026-11-21, /from",
        "from=2020-01-01&to=2026-01-01, /from",
        "to=+999999-01-01, /to",
        "from=0001-01-01, /from"
    })
    void a_bad_period_is_named(String query, String pointer) {
        funnel("?" + query).statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void walks_are_counted() {
        String id = begun();
        anna.choose(id, 0, "person");
        RestAssured.given()
                .get("/q/metrics")
                .then()
                .body(containsString("breakwater_paths_begun_total{"))
                .body(containsString("breakwater_paths_ended_total{"));
    }

    private static io.restassured.response.ValidatableResponse funnel(String query) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(StackResource.supervisorToken("sue"))
                .get("/v1/triage-paths/example_order/funnel" + query)
                .then();
    }

    private static long sum(String what, String node) {
        return funnel("").extract().jsonPath().getList("data", Map.class).stream()
                .filter(counts -> node.equals(counts.get("node")))
                .mapToLong(counts -> ((Number) counts.get(what)).longValue())
                .sum();
    }
}
