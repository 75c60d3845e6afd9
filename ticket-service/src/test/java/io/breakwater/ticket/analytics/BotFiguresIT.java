package io.breakwater.ticket.analytics;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.breakwater.events.Channel;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.StackResource;
import io.breakwater.ticket.MovableClock;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.Story;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Figures of the bot, of five conversations that were told as events and computed by hand:
 *
 * <pre>
 *            language  flows (tokens)                          person  in the end
 * confirmed  en        where_is_my_withdrawal (0), none (0)    no      "yes", then "thanks" and silence
 * handed     de        article (100), freeze_my_card (0)       yes     waits for a person
 * silent     en        article (300)                           no      silence for a day
 * old        en        none (50), from an older chatbot        no      silence for a day
 * open       en        fees_amount (0)                         no      the customer has written again
 * </pre>
 */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Priced.class)
class BotFiguresIT {
    private static final Instant APRIL = Instant.parse("2025-04-01T10:00:00Z");
    private static boolean told;
    private final Stage stage = new Stage();

    @BeforeEach
    void tell_the_stories() throws IOException {
        if (told) {
            return;
        }
        told = true;
        confirmed();
        handed();
        Story silent = story("en");
        answer(silent, 1, 300, "article");
        Story old = story("en");
        answerOfAnOlderChatbot(old);
        Story open = story("en");
        answer(open, 1, 0, "fees_amount");
        stage.events.publish(Topics.INQUIRY_RECEIVED, open.says("and for coins?"));
        stage.recorded(open, 3);
        aDayOfSilence(silent, old);
    }

    private void confirmed() {
        Story story = story("en");
        answer(story, 1, 0, "where_is_my_withdrawal");
        InquiryReceived yes = story.says("yes, it is there");
        stage.events.publish(Topics.INQUIRY_RECEIVED, yes);
        stage.recorded(story, 3);
        stage.events.publish(Topics.REPLY_ISSUED, story.glad(yes, "where_is_my_withdrawal"));
        stage.recorded(story, 4);
        Stage.ticket(story).body("status", equalTo("resolved")).body("resolution", equalTo("confirmed"));
        answer(story, 5, 0);
        Stage.ticket(story).body("status", equalTo("waiting_on_customer")).body("reopened", equalTo(1));
    }

    private void handed() {
        Story story = story("de");
        answer(story, 1, 100, "article");
        answer(story, 3, 0, "freeze_my_card");
        stage.events.publish(Topics.CASE_CHANGED, story.queued());
        stage.recorded(story, 5);
    }

    private void answerOfAnOlderChatbot(Story story) throws IOException {
        InquiryReceived question = story.says("hello");
        stage.events.publish(Topics.INQUIRY_RECEIVED, question);
        stage.recorded(story, 1);
        ObjectNode reply = (ObjectNode) EventCodec.mapper().readTree(Stage.CODEC.encode(story.bot(question, 50)));
        reply.remove("flows");
        reply.remove("confirmed");
        stage.events.publishRaw("reply-issued", story.key(), EventCodec.mapper().writeValueAsBytes(reply));
        stage.recorded(story, 2);
    }

    private void answer(Story story, int seq, int tokens, String... flows) {
        InquiryReceived question = story.says("hello");
        ReplyIssued reply = story.bot(question, tokens, flows);
        stage.events.publish(Topics.INQUIRY_RECEIVED, question);
        stage.recorded(story, seq);
        stage.events.publish(Topics.REPLY_ISSUED, reply);
        stage.recorded(story, seq + 1);
    }

    private void aDayOfSilence(Story... stories) {
        MovableClock.advance(Duration.ofHours(25));
        try {
            for (Story story : stories) {
                await().atMost(Duration.ofSeconds(40))
                        .until(() -> Stage.ticket(story).extract().path("resolution"), equalTo("assumed"));
            }
        } finally {
            MovableClock.reset();
        }
    }

    @Test
    void a_conversation_without_a_person_is_contained_whatever_became_of_it() {
        metric("containment_rate").body("data[0].numerator", equalTo(4)).body("data[0].denominator", equalTo(5));
        metric("containment_rate&group_by=language")
                .body("data.group", contains("de", "en"))
                .body("data.numerator", contains(0, 4))
                .body("data.denominator", contains(1, 4));
    }

    @Test
    void a_conversation_with_two_flows_counts_for_each() {
        metric("containment_rate&group_by=flow")
                .body(
                        "data.group",
                        contains("article", "fees_amount", "freeze_my_card", "none", "where_is_my_withdrawal"))
                .body("data.numerator", contains(1, 1, 0, 2, 1))
                .body("data.denominator", contains(2, 1, 1, 2, 1));
    }

    @Test
    void a_resolution_is_confirmed_by_the_customer_and_thanks_do_not_undo_it() {
        metric("confirmed_resolution_rate")
                .body("data[0].numerator", equalTo(1))
                .body("data[0].denominator", equalTo(5))
                .body("data[0].value", closeTo(0.2, 1e-9));
        metric("confirmed_resolution_rate&group_by=flow").body("data.numerator", contains(0, 0, 0, 0, 1));
        metric("confirmed_resolution_rate&group_by=day")
                .body("data.group", contains("2025-04-01"))
                .body("data.numerator", contains(1));
    }

    @Test
    void a_resolution_is_assumed_after_silence_and_never_with_a_person() {
        metric("assumed_resolution_rate").body("data[0].numerator", equalTo(2)).body("data[0].denominator", equalTo(5));
        metric("assumed_resolution_rate&group_by=language")
                .body("data.group", contains("de", "en"))
                .body("data.numerator", contains(0, 2));
        metric("assumed_resolution_rate&group_by=flow").body("data.numerator", contains(1, 0, 0, 2, 0));
    }

    @Test
    void tokens_are_summed_also_those_that_were_spent_in_vain() {
        metric("tokens_per_resolution")
                .body("data[0].count", equalTo(5))
                .body("data[0].numerator", equalTo(450))
                .body("data[0].denominator", equalTo(3))
                .body("data[0].value", equalTo(150.0))
                .body("data[0].confirmed", equalTo(1))
                .body("data[0].assumed", equalTo(2))
                .body("data[0]", not(hasKey("cost")));
        metric("tokens_per_resolution&group_by=flow")
                .body("data.numerator", contains(400, 0, 0, 50, 0))
                .body("data.denominator", contains(1, 0, 0, 2, 1))
                .body("data[0].value", equalTo(400.0))
                .body("data[1]", not(hasKey("value")));
    }

    @Test
    void cost_is_tokens_at_the_price_of_a_thousand() {
        metric("cost_per_resolution")
                .body("data[0].cost", closeTo(0.225, 1e-9))
                .body("data[0].denominator", equalTo(3))
                .body("data[0].value", closeTo(0.075, 1e-9));
        metric("cost_per_resolution&group_by=language")
                .body("data.group", contains("de", "en"))
                .body("data[0].cost", closeTo(0.05, 1e-9))
                .body("data[0]", not(hasKey("value")))
                .body("data[1].value", closeTo(0.175 / 3, 1e-9));
    }

    @Test
    void a_period_holds_its_first_instant_and_not_its_last() {
        String begin = APRIL.toString();
        get("containment_rate", begin, "2025-04-02").body("data[0].denominator", equalTo(5));
        get("containment_rate", "2025-04-01", begin).body("data[0].denominator", equalTo(0));
    }

    @Test
    void resolutions_are_counted_as_they_happen() {
        RestAssured.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("breakwater_conversations_resolved_total{how=\"confirmed\",language=\"en\""))
                .body(containsString("breakwater_conversations_resolved_total{how=\"assumed\",language=\"en\""));
    }

    private static ValidatableResponse metric(String nameAndMore) {
        return get(nameAndMore, "2025-04-01", "2025-04-02");
    }

    private static ValidatableResponse get(String nameAndMore, String from, String to) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .auth()
                .oauth2(Stage.supervisor())
                .get("/v1/analytics/metrics?from=" + from + "&to=" + to + "&name=" + nameAndMore)
                .then()
                .statusCode(200);
    }

    /** Begins at ten o'clock. */
    private static Story story(String language) {
        return Story.of("figure-maker", APRIL.minusSeconds(1)).on(Channel.WEB, language);
    }
}
