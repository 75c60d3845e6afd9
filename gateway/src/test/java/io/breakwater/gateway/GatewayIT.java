package io.breakwater.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.breakwater.events.Author;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationChanged;
import io.breakwater.events.ConversationId;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.Lane;
import io.breakwater.events.MessageId;
import io.breakwater.events.MessageItem;
import io.breakwater.events.SecretKind;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.breakwater.stack.TestIssuer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class GatewayIT {
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
            assertThat(inquiry.eventId()).isEqualTo(inquiry.eventId());
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
    void secrets_are_masked_before_the_broker_sees_them() {
        String conversation = open(anna);

        say(anna, conversation, "m-1", "my card 4111 1111 1111 1111 was declined")
                .statusCode(202)
                .body("redacted", contains("card_number"));

        assertThat(events.await(Topics.INQUIRY_RECEIVED, conversation, 1))
                .singleElement()
                .satisfies(inquiry -> {
                    assertThat(inquiry.text()).doesNotContain("4111").contains("declined");
                    assertThat(inquiry.secrets()).containsExactly(SecretKind.CARD_NUMBER);
                });
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

    @Test
    void a_stream_gives_what_was_recorded_then_what_comes_and_fills_gaps() {
        String conversation = open(anna);
        Neighbours.record(conversation, 1, "one");
        Neighbours.record(conversation, 2, "two");
        Neighbours.record(conversation, 3, "three");

        try (SseClient stream =
                SseClient.open("/v1/conversations/" + conversation + "/events", anna, "Last-Event-ID", "1")) {
            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3"));
            events.publish(Topics.CONVERSATION_CHANGED, item(conversation, 4, "live"));
            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3", "4"));

            // 5 was recorded but its wake-up never came; 6 comes and shows the gap.
            Neighbours.record(conversation, 4, "live");
            Neighbours.record(conversation, 5, "missed");
            Neighbours.record(conversation, 6, "six");
            events.publish(Topics.CONVERSATION_CHANGED, item(conversation, 6, "six"));
            events.publish(Topics.CONVERSATION_CHANGED, item(conversation, 6, "six"));
            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3", "4", "5", "6"));
            assertThat(stream.lines).anyMatch(line -> line.contains("\"text\":\"missed\""));
        }
    }

    @Test
    void a_stream_ends_with_its_token() {
        String conversation = open(anna);
        JwtClaims claims = TestIssuer.customer("anna");
        claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 60));
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + 3));

        try (SseClient stream = SseClient.open(
                "/v1/conversations/" + conversation + "/events",
                StackResource.issuer().sign(claims))) {
            await().untilAsserted(() -> assertThat(stream.lines).contains("closed"));
        }
    }

    @Test
    void too_many_streams_of_one_customer_are_refused() {
        String carl = StackResource.customerToken("carl");
        String conversation = open(carl);
        SseClient[] open = new SseClient[6];
        for (int i = 0; i < open.length; i++) {
            open[i] = SseClient.open("/v1/conversations/" + conversation + "/events", carl);
        }

        as(carl).get("/v1/conversations/" + conversation + "/events")
                .then()
                .statusCode(429)
                .header("Retry-After", not(equalTo(null)));

        for (SseClient stream : open) {
            stream.close();
        }
    }

    @Test
    void other_routes_are_answered_by_the_service_behind_with_the_callers_token() {
        as(StackResource.agentToken("ben"))
                .get("/v1/cases?state=queued&limit=5")
                .then()
                .statusCode(200)
                .body("path", equalTo("/v1/cases?state=queued&limit=5"))
                .body("authorized", equalTo(true));
        as(anna).get("/v1/cases").then().statusCode(403);
        RestAssured.get("/v1/cases").then().statusCode(401);
    }

    @Test
    void an_agents_words_are_masked_too() {
        as(StackResource.agentToken("ben"))
                .body("{\"client_message_id\":\"a\",\"text\":\"card 4111111111111111\",\"visibility\":\"public\"}")
                .post("/v1/cases/case_1/messages")
                .then()
                .statusCode(200)
                .body("body.text", not(matchesPattern(".*4111.*")));
    }

    @Test
    void a_link_for_a_strangers_conversation_is_refused_before_it_is_made() {
        String link = "{\"conversation_id\":\"" + open(anna) + "\",\"screen\":\"card.freeze\"}";

        as(StackResource.customerToken("bert"))
                .body(link)
                .post("/v1/deep-links")
                .then()
                .statusCode(404);
        as(anna).body(link).post("/v1/deep-links").then().statusCode(503);
    }

    @Test
    void a_triage_path_begins_in_the_customer_s_own_conversation_only() {
        String conversation = open(anna);
        String begin = "{\"conversation_id\":\"" + conversation + "\",\"locale\":\"de\"}";

        as(StackResource.customerToken("bert"))
                .body(begin)
                .post("/v1/triage-paths/card_lost/sessions")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        as(anna).body(begin)
                .post("/v1/triage-paths/card_lost/sessions")
                .then()
                .statusCode(200)
                .body("path", equalTo("/v1/triage-paths/card_lost/sessions"))
                .body("body.conversation_id", equalTo(conversation))
                .body("body.locale", equalTo("de"))
                .body("body.channel", equalTo("web"));
        as(anna).body("{\"conversation_id\":\"" + conversation + "\",\"channel\":\"email\"}")
                .post("/v1/triage-paths/card_lost/sessions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/channel"));
    }

    @Test
    void words_on_a_triage_path_are_masked() {
        as(anna).body("{\"step\":0,\"text\":\"my card 4111111111111111\"}")
                .post("/v1/triage-sessions/tps_1/answers")
                .then()
                .statusCode(200)
                .body("body.step", equalTo(0))
                .body("body.text", equalTo("my card [card_number]"));
        as(anna).body("{\"step\":1,\"answer\":\"lost\"}")
                .post("/v1/triage-sessions/tps_1/answers")
                .then()
                .statusCode(200)
                .body("body.answer", equalTo("lost"));
    }

    @Test
    void triage_paths_are_for_customers_and_their_funnel_for_supervisors() {
        as(anna).get("/v1/triage-paths?locale=de")
                .then()
                .statusCode(200)
                .body("path", equalTo("/v1/triage-paths?locale=de"));
        as(anna).get("/v1/triage-sessions/tps_1").then().statusCode(200);
        as(anna).get("/v1/triage-paths/card_lost/funnel").then().statusCode(403);
        as(StackResource.agentToken("ben")).get("/v1/triage-paths").then().statusCode(403);
        as(StackResource.supervisorToken("sue"))
                .get("/v1/triage-paths/card_lost/funnel?from=2026-11-01")
                .then()
                .statusCode(200)
                .body("authorized", equalTo(true));
    }

    @Test
    void a_service_that_is_down_is_told_as_503() {
        as(anna).get("/v1/deep-links/dl_1")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("code", equalTo("unavailable"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    blank text      | {"client_message_id":"a","text":" "}                      | /text
                    no text         | {"client_message_id":"a"}                                 | /text
                    no id           | {"text":"hi"}                                             | /client_message_id
                    odd id          | {"client_message_id":"a b","text":"hi"}                   | /client_message_id
                    NUL             | {"client_message_id":"a","text":"a\\u0000b"}              | /text
                    lone surrogate  | {"client_message_id":"a","text":"\\udc00"}                | /text
                    unknown field   | {"client_message_id":"a","text":"hi","attachments":[]}    | /attachments
                    wrong type      | {"client_message_id":"a","text":["hi"]}                   | /text
                    """)
    void a_bad_message_is_a_400_that_names_the_field(String what, String body, String pointer) {
        String conversation = open(anna);

        as(anna).body(body)
                .post("/v1/conversations/" + conversation + "/messages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unknown channel | {"channel":"fax"}                                          | /channel
                    bad locale      | {"locale":"english"}                                       | /locale
                    bad first text  | {"message":{"client_message_id":"a","text":""}}            | /message/text
                    """)
    void a_bad_opening_is_a_400_that_names_the_field(String what, String body, String pointer) {
        as(anna).body(body)
                .post("/v1/conversations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_text_over_the_limit_is_named_and_100_kilobytes_are_too_large() {
        String conversation = open(anna);

        say(anna, conversation, "m-1", "a".repeat(8001)).statusCode(400).body("errors[0].pointer", equalTo("/text"));
        say(anna, conversation, "m-1", "a".repeat(100_000)).statusCode(413).body("code", equalTo("too_large"));
    }

    @ParameterizedTest
    @CsvSource({"conv_x", "conv_%00", "nonsense", "conv_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void an_id_that_is_not_ours_is_a_404(String id) {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(anna)
                .contentType("application/json")
                .body("{\"client_message_id\":\"a\",\"text\":\"hi\"}")
                .post("/v1/conversations/" + id + "/messages")
                .then()
                .statusCode(404);
    }

    @Test
    void a_bad_place_in_the_stream_is_named() {
        String conversation = open(anna);

        as(anna).header("Last-Event-ID", "x")
                .get("/v1/conversations/" + conversation + "/events")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Last-Event-ID"));
    }

    @Test
    void while_the_broker_is_away_nothing_is_accepted_and_afterwards_it_goes_on() {
        String conversation = open(anna);

        StackResource.stack()
                .withoutBroker(() ->
                        say(anna, conversation, "m-1", "hello").statusCode(503).header("Retry-After", equalTo("2")));

        await().untilAsserted(() -> say(anna, conversation, "m-1", "hello").statusCode(202));
        assertThat(events.awaitRaw("inquiry-received", r -> conversation.equals(r.key()), 1))
                .isNotEmpty();
    }

    private static String open(String token) {
        return as(token)
                .body("{\"channel\":\"web\",\"locale\":\"en\"}")
                .post("/v1/conversations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse say(String token, String conversation, String id, String text) {
        return as(token)
                .body("{\"client_message_id\":\"" + id + "\",\"text\":\"" + text + "\"}")
                .post("/v1/conversations/" + conversation + "/messages")
                .then();
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    private static ConversationChanged item(String conversation, long seq, String text) {
        return new ConversationChanged(
                UUID.randomUUID(),
                new ConversationId(conversation),
                new ContactId("anna"),
                Instant.now(),
                seq,
                "message.created",
                new MessageItem(
                        MessageId.of(UUID.randomUUID()), Author.BOT, "en", text, null, List.of(), List.of(), List.of()),
                null,
                null,
                null);
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(40));
    }
}
