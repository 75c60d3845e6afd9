package io.breakwater.ticket.analytics;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.breakwater.events.Channel;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.Story;
import io.breakwater.ticket.domain.MetricDefinition;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Metrics of four conversations of two days, computed by hand:
 *
 * <pre>
 *          begins        channel  language  messages  bot after  person after  case  resolved          rated  reopened
 * first    1 Mar 10:00   web      en        1         2 s        -             no    -                 -      -
 * second   1 Mar 12:00   app      de        2         4 s        601 s         yes   agent, 1 Mar      5      1 Mar
 *                                                                                    confirmed, 2 Mar  -      -
 * third    2 Mar 10:00   web      en        1         6 s        61 s          yes   assumed, 2 Mar    2      -
 * fourth   2 Mar 12:00   app      de        1         -          -             no    -                 -      -
 * </pre>
 */
@QuarkusTest
@WithTestResource(StackResource.class)
class MetricsIT {
    private static final Instant MARCH = Instant.parse("2025-03-01T00:00:00Z");
    private static boolean told;
    private final Stage stage = new Stage();

    @BeforeEach
    void tell_the_stories() {
        if (told) {
            return;
        }
        told = true;
        Story first = story(Duration.ofHours(10), Channel.WEB, "en");
        ask(first, 2);
        Story second = story(Duration.ofHours(12), Channel.APP, "de");
        ask(second, 4);
        people(second, Duration.ofSeconds(601 - 4), "refunded");
        rate(second, 5);
        stage.events.publish(
                Topics.INQUIRY_RECEIVED, second.later(Duration.ofHours(2)).says("nothing came"));
        stage.recorded(second, 8);
        stage.events.publish(
                Topics.CASE_CHANGED,
                second.anotherCase().later(Duration.ofDays(1)).resolved("confirmed"));
        stage.recorded(second, 10);
        Story third = story(Duration.ofHours(34), Channel.WEB, "en");
        ask(third, 6);
        people(third, Duration.ofSeconds(61 - 6), "assumed");
        rate(third, 2);
        Story fourth = story(Duration.ofHours(36), Channel.APP, "de");
        stage.events.publish(Topics.INQUIRY_RECEIVED, fourth.says("hello"));
        stage.recorded(fourth, 1);
    }

    @Test
    void counts_are_counted() {
        metric("conversations").body("data[0].value", equalTo(4.0));
        metric("inquiries").body("data[0].value", equalTo(5.0));
        metric("tickets_reopened").body("data[0].value", equalTo(1.0));
        metric("resolutions")
                .body("data[0].value", equalTo(3.0))
                .body("data[0].confirmed", equalTo(1))
                .body("data[0].assumed", equalTo(1))
                .body("data[0].agent", equalTo(1));
    }

    @Test
    void rates_come_with_numerator_and_denominator() {
        metric("containment_rate")
                .body("data[0].numerator", equalTo(1))
                .body("data[0].denominator", equalTo(3))
                .body("data[0].value", closeTo(1 / 3.0, 1e-9));
        metric("csat_average")
                .body("data[0].numerator", equalTo(7))
                .body("data[0].denominator", equalTo(2))
                .body("data[0].value", equalTo(3.5));
        metric("csat_positive_share")
                .body("data[0].numerator", equalTo(1))
                .body("data[0].denominator", equalTo(2))
                .body("data[0].value", equalTo(0.5));
    }

    @Test
    void durations_come_as_percentiles() {
        metric("first_bot_response_time")
                .body("data[0].count", equalTo(3))
                .body("data[0].p50_s", closeTo(4.0, 1e-6))
                .body("data[0].p95_s", closeTo(5.8, 1e-6));
        metric("first_response_time")
                .body("data[0].count", equalTo(2))
                .body("data[0].p50_s", closeTo(331.0, 1e-6))
                .body("data[0].p95_s", closeTo(574.0, 1e-6));
    }

    @Test
    void metrics_are_split_by_day_channel_and_language() {
        metric("inquiries&group_by=day")
                .body("data.group", contains("2025-03-01", "2025-03-02"))
                .body("data.value", contains(3.0, 2.0));
        metric("conversations&group_by=channel")
                .body("data.group", contains("app", "web"))
                .body("data.value", contains(2.0, 2.0));
        metric("resolutions&group_by=day")
                .body("data.confirmed", contains(0, 1))
                .body("data.agent", contains(1, 0));
        metric("containment_rate&group_by=language")
                .body("data.group", contains("de", "en"))
                .body("data.numerator", contains(0, 1))
                .body("data.denominator", contains(1, 2));
    }

    @Test
    void an_empty_period_has_counts_of_zero_and_ratios_of_nothing() {
        String january = "/v1/analytics/metrics?from=2025-01-01&to=2025-02-01&name=";

        get(january + "inquiries").body("data[0].value", equalTo(0.0));
        get(january + "csat_average").body("data[0].denominator", equalTo(0)).body("data[0]", not(hasKey("value")));
        get(january + "first_response_time").body("data[0].count", equalTo(0));
        get(january + "inquiries&group_by=day").body("data", empty());
    }

    @Test
    void without_a_price_a_cost_is_left_out_and_not_zero() {
        metric("cost_per_resolution")
                .body("data[0].count", equalTo(3))
                .body("data[0]", not(hasKey("cost")))
                .body("data[0]", not(hasKey("value")));
    }

    @Test
    void every_metric_can_be_computed_and_split() {
        for (String name : MetricDefinition.names()) {
            for (String grouping : List.of("", "&group_by=day", "&group_by=channel", "&group_by=language")) {
                metric(name + grouping);
            }
        }
    }

    private static ValidatableResponse metric(String nameAndMore) {
        return get("/v1/analytics/metrics?from=2025-03-01&to=2025-03-03T00:00:00Z&name=" + nameAndMore);
    }

    private static ValidatableResponse get(String path) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .auth()
                .oauth2(Stage.supervisor())
                .get(path)
                .then()
                .statusCode(200);
    }

    private static Story story(Duration sinceMarch, Channel channel, String language) {
        return Story.of("metric-maker", MARCH.plus(sinceMarch).minusSeconds(1)).on(channel, language);
    }

    private void ask(Story story, int botAfterSeconds) {
        InquiryReceived question = story.says("hello");
        stage.events.publish(Topics.INQUIRY_RECEIVED, question);
        stage.recorded(story, 1);
        stage.events.publish(
                Topics.REPLY_ISSUED,
                story.later(Duration.ofSeconds(botAfterSeconds)).bot(question, "hi"));
        stage.recorded(story, 2);
    }

    private void people(Story story, Duration pause, String resolution) {
        stage.events.publish(Topics.REPLY_ISSUED, story.later(pause).agent("let me see"));
        stage.recorded(story, 3);
        stage.events.publish(Topics.CASE_CHANGED, story.queued(), story.resolved(resolution));
        stage.recorded(story, 6);
    }

    private void rate(Story story, int rating) {
        Stage.rate(story, "{\"rating\":%d}".formatted(rating)).statusCode(200);
        Stage.sql(
                "update resolution set first_rated_at = resolved_at + interval '1 hour' where conversation_id = ?",
                story.key());
    }
}
