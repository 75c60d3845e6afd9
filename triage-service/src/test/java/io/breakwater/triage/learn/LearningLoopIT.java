package io.breakwater.triage.learn;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.breakwater.events.ConversationId;
import io.breakwater.events.Intent;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.ReadingChosen;
import io.breakwater.events.Route;
import io.breakwater.events.Samples;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.nlu.data.CsvTexts;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a correction or a clicked reading to a line of training data. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AskingBack.class)
class LearningLoopIT extends OneMessage {
    @Test
    void an_agents_correction_is_redacted_accepted_and_exported_for_training(@TempDir Path folder) throws IOException {
        String text = "please tell me, \"what\" does sending 0.5 BTC cost?\nanna@mail.com";
        String kept = "please tell me, \"what\" does sending [some_amount] cost? [email_address]";
        String message = said(text).messageId().value();

        String id = label(BEN, message, "fees", text)
                .statusCode(200)
                .body("message_id", equalTo(message))
                .body("source", equalTo("agent"))
                .body("state", equalTo("proposed"))
                .body("intent", equalTo("fees"))
                .body("labelled_by", equalTo("agt_ben"))
                .body("text", equalTo(kept))
                .extract()
                .path("id");
        assertThat(examplesOf(message, "proposed")).singleElement().satisfies(example -> assertThat(example)
                .containsEntry("id", id));
        review(SUE, id, Map.of("verdict", "accept"))
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("reviewed_by", equalTo("agt_sue"))
                .body("version", equalTo(1));

        byte[] csv = as(SUE).get("/v1/labelled-examples/export?language=en")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(CsvTexts.labelled(Files.write(folder.resolve("examples.csv"), csv), "en"))
                .contains(new LabelledText("en", "fees", kept));
        assertThat(as(SUE).get("/v1/labelled-examples/export?language=ko").asString())
                .startsWith("text,category\r\n")
                .doesNotContain(kept);
    }

    @Test
    void a_clicked_reading_becomes_one_proposal_however_often_it_is_delivered() {
        IntentClassified unclear = said("hm my name is Anna and it is about 0.5 BTC or so");
        String message = unclear.messageId().value();
        assertThat(unclear.route()).isEqualTo(Route.CLARIFY);
        assertThat(LearningTables.unclearText(message))
                .isEqualTo("hm my name is [person_name] and it is about [some_amount] or so");
        ReadingChosen choice = chosen(unclear, "fees");

        events.publish(Topics.READING_CHOSEN, choice, choice, chosen(unclear, "limits"), choice);

        soon().untilAsserted(() -> assertThat(examplesOf(message, "proposed"))
                .singleElement()
                .satisfies(example -> assertThat(example)
                        .containsEntry("source", "customer")
                        .containsEntry("intent", "fees")
                        .containsEntry("read_as", unclear.top().intent().value())
                        .containsEntry("labelled_at", "2026-11-22T14:04:00Z")
                        .containsEntry("text", "hm my name is [person_name] and it is about [some_amount] or so")));
        soon().untilAsserted(
                        () -> assertThat(LearningTables.unclearText(message)).isEmpty());
    }

    @Test
    void a_choice_whose_words_are_gone_and_one_that_no_model_knows_teach_nothing() {
        IntentClassified forgotten = said("hm that thing there");
        String message = forgotten.messageId().value();
        label(BEN, message, "fees", "hm that thing there").statusCode(200);
        assertThat(LearningTables.unclearText(message)).isEmpty();
        ReadingChosen late = chosen(forgotten, "limits");
        ReadingChosen unknown = new ReadingChosen(
                UUID.randomUUID(),
                late.conversationId(),
                late.contactId(),
                late.occurredAt(),
                late.messageId(),
                new Intent("intent_of_tomorrow"));

        events.publish(Topics.READING_CHOSEN, late, unknown);
        IntentClassified after = saidElsewhere("hm and that");
        // The same partition's order is kept, so what comes of a later choice tells that the earlier ones are done.
        events.publish(Topics.READING_CHOSEN, choiceIn(after, late));

        soon().untilAsserted(() ->
                assertThat(examplesOf(after.messageId().value(), "proposed")).hasSize(1));
        assertThat(examplesOf(message, "proposed")).singleElement().satisfies(example -> assertThat(example)
                .containsEntry("source", "agent"));
    }

    private static ReadingChosen choiceIn(IntentClassified message, ReadingChosen neighbour) {
        return new ReadingChosen(
                UUID.randomUUID(),
                neighbour.conversationId(),
                neighbour.contactId(),
                neighbour.occurredAt(),
                message.messageId(),
                new Intent("fees"));
    }

    @Test
    void every_sample_of_a_choice_passes_the_listener() throws IOException {
        List<byte[]> samples = new ArrayList<>(Samples.of(Topics.READING_CHOSEN));
        try (var newer = getClass().getResourceAsStream("/contract/reading-chosen/tomorrow-with-more.json")) {
            samples.add(newer.readAllBytes());
        }
        for (byte[] sample : samples) {
            ReadingChosen choice = new EventCodec().decode(Topics.READING_CHOSEN, sample);
            said("hm that card", conversationOf(choice), UUID.randomUUID(), choice.messageId());

            events.publishRaw(Topics.READING_CHOSEN.name(), choice.key(), sample);

            soon().untilAsserted(() -> assertThat(examplesOf(choice.messageId().value(), "proposed"))
                    .hasSize(1));
        }
    }

    /** Of its own, whatever the sample says: other tests use the conversations of samples too. */
    private static ConversationId conversationOf(ReadingChosen choice) {
        return new ConversationId("conv_of-" + choice.messageId().value().substring(4));
    }

    @Test
    void the_words_of_a_message_that_is_clear_are_not_kept() {
        IntentClassified fraud = said("I was scammed, please help");
        assertThat(fraud.route()).isEqualTo(Route.PERSON);
        assertThat(LearningTables.unclearText(fraud.messageId().value())).isEmpty();
    }

    @Test
    void the_same_label_is_answered_the_same_and_another_one_takes_its_place() {
        String message = said("hm what about that").messageId().value();
        String first = label(BEN, message, "fees", "hm what about that")
                .statusCode(200)
                .extract()
                .asString();

        assertThat(label(BEN, message, "fees", "hm what about that").extract().asString())
                .isEqualTo(first);
        assertThat(label(MIA, message, "fees", "hm what about that").extract().asString())
                .isEqualTo(first);
        label(MIA, message, "limits", "hm what about that")
                .statusCode(200)
                .body("intent", equalTo("limits"))
                .body("labelled_by", equalTo("agt_mia"))
                .body("version", equalTo(1));
        assertThat(examplesOf(message, "proposed")).hasSize(1);
    }

    @Test
    void an_accepted_label_stays() {
        String message = said("hm what about that").messageId().value();
        String id = label(BEN, message, "fees", "hm what").extract().path("id");
        review(SUE, id, Map.of("verdict", "accept", "intent", "limits"))
                .statusCode(200)
                .body("intent", equalTo("limits"))
                .body("labelled_by", equalTo("agt_ben"));

        label(BEN, message, "fees", "hm what").statusCode(409).body("code", equalTo("example_accepted"));
        label(BEN, message, "limits", "hm what").statusCode(200).body("state", equalTo("accepted"));
    }

    @Test
    void a_verdict_may_be_repeated_and_not_taken_back() {
        String message = said("hm what about that").messageId().value();
        String id = label(BEN, message, "fees", "hm what").extract().path("id");
        String rejected = review(SUE, id, Map.of("verdict", "reject"))
                .statusCode(200)
                .body("state", equalTo("rejected"))
                .extract()
                .asString();

        assertThat(review(SUE, id, Map.of("verdict", "reject"))
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(rejected);
        review(SUE, id, Map.of("verdict", "accept"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("already_reviewed"));
        assertThat(examplesOf(message, "rejected")).hasSize(1);
        assertThat(as(SUE).get("/v1/labelled-examples/export").asString()).doesNotContain("hm what,fees");
    }

    @Test
    void what_changed_since_the_supervisor_saw_it_is_not_decided_on() {
        String message = said("hm what about that").messageId().value();
        String id = label(BEN, message, "fees", "hm what").extract().path("id");
        label(MIA, message, "limits", "hm what").statusCode(200);

        review(SUE, id, Map.of("verdict", "accept", "version", 0))
                .statusCode(412)
                .body("code", equalTo("stale_version"))
                .body("version", equalTo(1));
        review(SUE, id, Map.of("verdict", "accept", "version", 1)).statusCode(200);
    }

    @Test
    void the_queue_is_read_in_pages_from_the_oldest_label_on() {
        List<String> messages = List.of(
                said("hm one").messageId().value(),
                saidElsewhere("hm two").messageId().value(),
                saidElsewhere("hm three").messageId().value());
        messages.forEach(message -> label(BEN, message, "fees", "hm " + message).statusCode(200));
        List<String> whole = list("?limit=200").extract().path("data.message_id");

        List<String> read = new ArrayList<>();
        String after = "";
        do {
            var page = list("?limit=1" + after).statusCode(200).extract();
            read.addAll(page.path("data.message_id"));
            after = page.path("meta.next_cursor") == null ? null : "&after=" + page.path("meta.next_cursor");
        } while (after != null);

        assertThat(read).isEqualTo(whole).containsSubsequence(messages);
        list("?language=ko").statusCode(200).body("data.message_id", not(hasItem(messages.get(0))));
    }

    @Test
    void examples_are_counted_by_source_and_state() {
        String message = said("hm what about that").messageId().value();
        label(BEN, message, "fees", "hm what").statusCode(200);

        given().get("/q/metrics")
                .then()
                .body(containsString("breakwater_examples_labelled_total{source=\"agent\",state=\"proposed\""));
    }
}
