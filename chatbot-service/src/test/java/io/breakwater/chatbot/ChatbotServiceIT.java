package io.breakwater.chatbot;

import static io.breakwater.chatbot.domain.Messages.aMessage;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.breakwater.chatbot.domain.Messages;
import io.breakwater.events.Author;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseId;
import io.breakwater.events.CaseState;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Dossier;
import io.breakwater.events.EscalationReason;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Lane;
import io.breakwater.events.QueueStatus;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Route;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.events.VerificationLevel;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class ChatbotServiceIT {
    private static final String KEY = "Idempotency-Key";

    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);
    private final String conversation = "conv_" + UUID.randomUUID();
    private final Database database = new Database();
    private String contact = "anna-" + UUID.randomUUID();
    private int number;

    @AfterEach
    void close() {
        events.close();
    }

    private Messages message(String text) {
        return aMessage(conversation, contact, ++number, text);
    }

    private void send(Messages... messages) {
        events.publish(
                Topics.INTENT_CLASSIFIED,
                Stream.of(messages).map(Messages::event).toArray(IntentClassified[]::new));
    }

    /** The n-th reply, once exactly n are there. */
    private ReplyIssued reply(int n) {
        return events.await(Topics.REPLY_ISSUED, conversation, n).get(n - 1);
    }

    private ReplyIssued say(String text, String intent) {
        send(message(text).about(intent));
        return reply(number);
    }

    @Test
    void a_withdrawal_is_answered_from_the_exchanges_data_without_the_reason_of_a_review() {
        ReplyIssued reply = say("where is my withdrawal?", "withdrawal_status");

        assertThat(reply.text())
                .contains("W-41", "1 of 3 times", "between 10 and 60 minutes")
                .doesNotContain("source-of-funds");
        assertThat(reply.author()).isEqualTo(Author.BOT);
        assertThat(reply.inReplyTo())
                .isEqualTo(aMessage(conversation, contact, 1, "x").id());
        assertThat(reply.actions()).last().satisfies(a -> {
            assertThat(a.type()).isEqualTo("request_human");
            assertThat(a.href()).isEqualTo("/v1/conversations/" + conversation + "/handoff");
        });
        assertThat(ExchangeDouble.seen(contact))
                .allSatisfy(s -> assertThat(s.token()).isEqualTo("Bearer token-of-the-test"));
    }

    @Test
    void a_redelivered_message_is_answered_once_and_moves_the_dialogue_once() {
        Messages first = message("freeze my card").about("card_freeze");
        Messages second = message("4242");
        Messages third = message("hello").about("greeting");
        send(first, first, second, first, second);
        reply(2);

        send(first, second, third);

        List<ReplyIssued> replies = events.await(Topics.REPLY_ISSUED, conversation, 3);
        assertThat(replies.get(1).text()).contains("•••• 4242");
        assertThat(replies.get(2).text()).contains("4242");
        assertThat(replies).extracting(ReplyIssued::eventId).doesNotHaveDuplicates();
    }

    @Test
    void several_messages_of_one_poll_are_turns_in_their_order() {
        Messages freeze = message("freeze my card").about("card_freeze");
        Messages choice = message("9272");
        Messages hello = message("hello").about("greeting");
        Messages yes = message("yes").about("affirm");
        send(freeze, choice, hello, yes);

        List<ReplyIssued> replies = events.await(Topics.REPLY_ISSUED, conversation, 4);

        assertThat(replies)
                .extracting(ReplyIssued::inReplyTo)
                .containsExactly(freeze.id(), choice.id(), hello.id(), yes.id());
        assertThat(replies.get(3).text()).contains("is frozen");
        assertThat(ExchangeDouble.seen(contact))
                .filteredOn(s -> s.method().equals("POST"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.path()).endsWith("/cards/card_2/freeze");
                    assertThat(s.key()).as(KEY).isEqualTo(yes.id().value());
                });
    }

    @Test
    void a_proof_of_payment_is_a_real_pdf_for_its_owner_only() throws IOException {
        ReplyIssued reply = say("I need a proof of payment", "proof_of_payment");
        String href = reply.actions().stream()
                .filter(a -> a.type().equals("document"))
                .findFirst()
                .orElseThrow()
                .href();

        byte[] pdf = given().auth()
                .oauth2(StackResource.customerToken(contact))
                .get(href)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("attachment; filename=\"proof-of-payment-"))
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Proof of payment", "Anna Whitfield", "P-9", "2500.00 GBP", "BW-7741");
        }
        given().auth()
                .oauth2(StackResource.customerToken("mallory"))
                .get(href)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(StackResource.unverifiedToken(contact))
                .get(href)
                .then()
                .statusCode(403);
        given().auth().oauth2(StackResource.agentToken("ben")).get(href).then().statusCode(403);
        given().get(href).then().statusCode(401);
        given().auth()
                .oauth2(StackResource.customerToken(contact))
                .get("/v1/documents/doc_x';--")
                .then()
                .statusCode(404);
    }

    @Test
    void an_unverified_visitor_is_told_nothing_and_the_exchange_is_not_even_asked() {
        send(message("where is my withdrawal?").about("withdrawal_status").verified(VerificationLevel.NONE));

        assertThat(reply(1).text()).contains("identity").doesNotContain("W-41");
        assertThat(ExchangeDouble.seen(contact)).isEmpty();
    }

    @Test
    void a_failing_exchange_is_tried_again_once_and_then_admitted() {
        contact = "broken-" + UUID.randomUUID();

        ReplyIssued reply = say("where is my withdrawal?", "withdrawal_status");

        assertThat(reply.text()).contains("can't reach your account data");
        assertThat(ExchangeDouble.seen(contact)).hasSize(2);
    }

    @Test
    void a_hiccup_of_the_exchange_is_not_noticed() {
        contact = "flaky-" + UUID.randomUUID();

        assertThat(say("where is my withdrawal?", "withdrawal_status").text()).contains("W-41");
    }

    @Test
    void a_slow_exchange_holds_nobody_for_long() {
        contact = "slow-" + UUID.randomUUID();
        Instant before = Instant.now();

        ReplyIssued reply = say("where is my withdrawal?", "withdrawal_status");

        assertThat(reply.text()).contains("can't reach your account data");
        assertThat(reply.occurredAt()).isBefore(before.plusSeconds(8));
    }

    @Test
    void after_two_failed_tries_a_person_is_asked_for_and_the_bot_is_silent_until_the_case_is_resolved() {
        say("what is the weather in Paris", "out_of_scope");
        say("and in Rome", "out_of_scope");
        EscalationRequested request =
                events.await(Topics.ESCALATION_REQUESTED, conversation, 1).get(0);
        send(message("hello?").about("greeting"));
        events.publish(Topics.CASE_CHANGED, resolved());
        awaitOwner("BOT");
        send(message("hello again").about("greeting"));

        ReplyIssued again = reply(3);

        assertThat(request.requestedBy()).isEqualTo("chatbot");
        assertThat(request.reason()).isEqualTo(EscalationReason.NOT_UNDERSTOOD);
        assertThat(request.dossier().openQuestions()).contains("what is the weather in Paris", "and in Rome");
        assertThat(again.text()).contains("Hello");
        assertThat(again.inReplyTo())
                .isEqualTo(aMessage(conversation, contact, 4, "").id());
    }

    @Test
    void a_wish_for_a_person_at_the_gateway_silences_the_bot_and_is_enriched_with_what_it_knows() {
        say("freeze my card", "card_freeze");
        EscalationRequested wish = requested("gateway", EscalationReason.CUSTOMER_WISH, Lane.NORMAL);
        events.publish(Topics.ESCALATION_REQUESTED, wish, wish);

        EscalationRequested enriched =
                events.await(Topics.ESCALATION_REQUESTED, conversation, 3).get(2);
        send(message("4242"));

        assertThat(enriched.requestedBy()).isEqualTo("chatbot");
        assertThat(enriched.reason()).isEqualTo(EscalationReason.CUSTOMER_WISH);
        assertThat(enriched.segment()).isEqualTo("premium");
        assertThat(enriched.dossier().stepsTried()).contains("began freeze_my_card", "cards: 2 found");
        assertThat(enriched.dossier().summary()).contains("Freezes a card");
        events.await(Topics.REPLY_ISSUED, conversation, 1);
        awaitOwner("PERSON");
    }

    @Test
    void the_urgent_lane_is_enriched_in_the_urgent_lane() {
        say("where is my withdrawal?", "withdrawal_status");
        send(message("someone stole my money").about("fraud_report").routed(Route.PERSON));
        events.publish(Topics.ESCALATION_REQUESTED_URGENT, requested("triage", EscalationReason.FRAUD, Lane.URGENT));

        EscalationRequested enriched = events.await(Topics.ESCALATION_REQUESTED_URGENT, conversation, 2)
                .get(1);

        assertThat(enriched.lane()).isEqualTo(Lane.URGENT);
        assertThat(enriched.dossier().slots())
                .anySatisfy(slot -> assertThat(slot.value()).isEqualTo("W-41"));
        events.await(Topics.REPLY_ISSUED, conversation, 1);
    }

    @Test
    void a_request_for_an_unknown_conversation_silences_the_bot_without_an_empty_dossier() {
        events.publish(Topics.ESCALATION_REQUESTED, requested("gateway", EscalationReason.CUSTOMER_WISH, Lane.NORMAL));
        awaitOwner("PERSON");
        send(message("hello").about("greeting"));

        events.await(Topics.ESCALATION_REQUESTED, conversation, 1);
        events.await(Topics.REPLY_ISSUED, conversation, 0);
    }

    @Test
    void a_question_is_answered_from_an_article_and_the_rating_is_kept_once() {
        ReplyIssued answer = say("what does a withdrawal cost?", "fees");
        say("Yes, that helped", "affirm");
        String token = StackResource.customerToken(contact);
        for (boolean helpful : new boolean[] {true, false}) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body("{\"helpful\":" + helpful + "}")
                    .post("/v1/articles/fees/feedback")
                    .then()
                    .statusCode(204);
        }

        assertThat(answer.sources()).containsExactly("fees");
        assertThat(answer.actions()).anyMatch(a -> a.type().equals("article"));
        assertThat(database.one("select count(*) from article_rating where contact_id = ?", contact))
                .isEqualTo("1");
        assertThat(database.one("select helpful from article_rating where contact_id = ?", contact))
                .isEqualTo("f");
    }

    @Test
    void articles_are_found_read_and_rated_with_good_manners() {
        given().get("/v1/articles?q=how long does a withdrawal take&locale=en-GB")
                .then()
                .statusCode(200)
                .body("data[0].id", equalTo("withdrawal-times"))
                .body("data[0].highlights[0].start", not(equalTo(null)))
                .body("meta.has_more", equalTo(false));
        given().get("/v1/articles?limit=3").then().statusCode(200).body("data", hasSize(3));
        given().get("/v1/articles/fees?locale=de")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("topics", hasItem("fees"))
                .body("markdown", containsString("#"));
        given().get("/v1/articles/nothing").then().statusCode(404).contentType("application/problem+json");
        given().get("/v1/articles?q=" + "x".repeat(400))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_request"));
        given().get("/v1/articles?q=%00%ED%A0%80&locale=%3B").then().statusCode(200);
        given().get("/v1/articles?limit=many").then().statusCode(400).body("errors[0].pointer", equalTo("/limit"));
    }

    @Test
    void bad_feedback_is_refused_with_the_name_of_the_field() {
        String token = StackResource.customerToken(contact);
        for (String body : List.of("{}", "{\"helpful\":\"yes\"}", "{\"helpful\":true,\"x\":1}", "[]", "nonsense")) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/v1/articles/fees/feedback")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        given().contentType(ContentType.JSON)
                .body("{\"helpful\":true}")
                .post("/v1/articles/fees/feedback")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"helpful\":true}")
                .post("/v1/articles/nothing/feedback")
                .then()
                .statusCode(404);
    }

    @Test
    void an_unreadable_record_is_parked_and_its_neighbours_are_answered() {
        byte[] poison = "{\"nonsense\":true}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        events.publishRaw("intent-classified", conversation, poison);
        ReplyIssued reply = say("hello", "greeting");

        assertThat(reply.text()).contains("Hello");
        assertThat(events.awaitDeadLetter("intent-classified-chatbot-service-dlq", conversation)
                        .value())
                .isEqualTo(poison);
    }

    @Test
    void what_is_counted_can_be_scraped() {
        say("hello", "greeting");

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("breakwater_replies_issued_total{kind=\"small_talk\""));
    }

    private void awaitOwner(String owner) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        database.one("select state ->> 'owner' from dialogue where conversation_id = ?", conversation))
                .isEqualTo(owner));
    }

    private EscalationRequested requested(String by, EscalationReason reason, Lane lane) {
        return new EscalationRequested(
                UUID.randomUUID(),
                new ConversationId(conversation),
                new ContactId(contact),
                Messages.NOON.plusSeconds(60),
                by,
                reason,
                lane,
                Urgency.HIGH,
                Channel.WEB,
                "premium",
                List.of(),
                new Dossier(
                        "", null, List.of(), List.of(), List.of(), List.of(), List.of(), "en", null, null, List.of()));
    }

    private CaseChanged resolved() {
        return new CaseChanged(
                UUID.randomUUID(),
                new ConversationId(conversation),
                new ContactId(contact),
                Messages.NOON.plusSeconds(3600),
                new CaseId("case_" + UUID.randomUUID()),
                3,
                CaseChange.RESOLVED,
                Lane.NORMAL,
                Urgency.NORMAL,
                new QueueStatus(CaseState.RESOLVED, "general", null, null, null),
                null,
                "solved");
    }
}
