package io.breakwater.ticket.csat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.breakwater.events.ConversationChanged;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.breakwater.ticket.Stage;
import io.breakwater.ticket.Story;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class CsatIT {
    private final Stage stage = new Stage();

    @Test
    void a_resolution_is_rated_and_the_rating_joins_the_stream() {
        Story story = resolved();

        Stage.rate(story, "{\"rating\":4,\"comment\":\"quick\"}")
                .statusCode(200)
                .body("rating", equalTo(4))
                .body("comment", equalTo("quick"))
                .body("changeable_until", notNullValue());

        List<ConversationChanged> items = stage.items(story, 4);
        assertThat(items.get(3).type()).isEqualTo("csat.submitted");
        assertThat(items.get(3).seq()).isEqualTo(4);
        assertThat(items.get(3).rating()).isEqualTo(4);
    }

    @Test
    void a_rating_may_be_changed_and_the_same_rating_twice_is_one() {
        Story story = resolved();
        Stage.rate(story, "{\"rating\":1,\"comment\":\"slow\"}").statusCode(200);
        Stage.rate(story, "{\"rating\":1,\"comment\":\"slow\"}").statusCode(200);
        Stage.rate(story, "{\"rating\":5}")
                .statusCode(200)
                .body("rating", equalTo(5))
                .body("comment", nullValue());

        assertThat(stage.items(story, 5))
                .extracting(ConversationChanged::rating)
                .containsExactly(null, null, null, 1, 5);
    }

    @Test
    void after_a_day_a_rating_stays() {
        Story story = resolved();
        Stage.rate(story, "{\"rating\":2}").statusCode(200);
        Stage.sql(
                "update resolution set first_rated_at = first_rated_at - interval '24 hours' where conversation_id = ?",
                story.key());

        Stage.rate(story, "{\"rating\":5}").statusCode(409).body("code", equalTo("csat_closed"));
    }

    @Test
    void each_resolution_has_its_own_rating() {
        Story story = resolved();
        Stage.rate(story, "{\"rating\":2}").statusCode(200);
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("still broken"));
        stage.recorded(story, 5);
        stage.events.publish(Topics.CASE_CHANGED, story.anotherCase().resolved("mended"));
        stage.recorded(story, 7);

        Stage.rate(story, "{\"rating\":5}").statusCode(200);

        assertThat(stage.items(story, 8).get(7).rating()).isEqualTo(5);
    }

    @Test
    void nothing_is_rated_before_it_is_resolved() {
        Story story = Story.of("anna");
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("hello"));
        stage.recorded(story, 1);

        Stage.rate(story, "{\"rating\":5}").statusCode(409).body("code", equalTo("csat_not_requested"));
    }

    @Test
    void only_the_owner_rates() {
        Story story = resolved();
        String path = "/v1/conversations/{id}/csat";

        Stage.post(StackResource.customerToken("mallory"), "{\"rating\":1}", path, story.key())
                .statusCode(404)
                .body("code", equalTo("not_found"));
        Stage.post(Stage.agent(), "{\"rating\":5}", path, story.key())
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        stage.recorded(story, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                   | /rating",
                "{\"rating\":0}                       | /rating",
                "{\"rating\":6}                       | /rating",
                "{\"rating\":4.5}                     | /rating",
                "{\"rating\":\"5\"}                   | /rating",
                "{\"rating\":null}                    | /rating",
                "{\"rating\":5,\"comment\":\"\\u0000\"}   | /comment",
                "{\"rating\":5,\"comment\":\"\\ud800\"}   | /comment",
                "{\"rating\":5,\"comment\":7}         | /comment",
                "{\"rating\":5,\"stars\":5}           | /stars",
            })
    void a_bad_rating_names_the_field(String body, String field) {
        Stage.rate(Story.of("anna"), body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(field));
    }

    @Test
    void a_comment_has_at_most_1000_characters() {
        Story story = resolved();
        String comment = "x".repeat(1001);

        Stage.rate(story, "{\"rating\":5,\"comment\":\"%s\"}".formatted(comment))
                .statusCode(400)
                .body("errors.pointer", contains("/comment"));
        Stage.rate(story, "{\"rating\":5,\"comment\":\"%s\"}".formatted(comment.substring(1)))
                .statusCode(200);
        Stage.rate(story, "{\"rating\":5,\"comment\":\"%s\"}".formatted("x".repeat(100_000)))
                .statusCode(413);
        Stage.rate(story, "{\"rating\":5").statusCode(400).body("code", equalTo("malformed_json"));
    }

    private Story resolved() {
        Story story = Story.of("anna");
        stage.events.publish(Topics.INQUIRY_RECEIVED, story.says("help"));
        stage.recorded(story, 1);
        stage.events.publish(Topics.CASE_CHANGED, story.resolved("done"));
        stage.recorded(story, 3);
        return story;
    }
}
