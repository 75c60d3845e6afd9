package io.breakwater.triage.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Customers' words do not outlive their time. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AskingBack.class)
class ForgettingIT extends OneMessage {
    @Test
    void words_that_nobody_explained_are_forgotten_after_seven_days() {
        String message = said("hm one thing").messageId().value();
        LearningTables.ageUnclear(message, 6);
        String other = saidElsewhere("hm another thing").messageId().value();
        LearningTables.ageUnclear(other, 8);

        soon().untilAsserted(() -> assertThat(LearningTables.unclearText(other)).isEmpty());
        assertThat(LearningTables.unclearText(message)).isEqualTo("hm one thing");
    }

    @Test
    void a_rejected_example_is_gone_after_thirty_days() {
        String message = said("hm one thing").messageId().value();
        String id = label(BEN, message, "fees", "hm one thing").extract().path("id");
        review(SUE, id, Map.of("verdict", "reject")).statusCode(200);
        LearningTables.ageReview(message, 31);

        soon().untilAsserted(
                        () -> assertThat(LearningTables.labelledText(message)).isEmpty());
    }

    @Test
    void the_words_of_a_proposal_are_forgotten_after_ninety_days_and_then_it_cannot_be_accepted() {
        String message = said("hm one thing").messageId().value();
        String id = label(BEN, message, "fees", "hm one thing").extract().path("id");
        LearningTables.ageLabel(message, 91);

        soon().untilAsserted(
                        () -> assertThat(LearningTables.labelledText(message)).isEqualTo("forgotten"));
        assertThat(examplesOf(message, "proposed")).isEmpty();
        review(SUE, id, Map.of("verdict", "accept")).statusCode(409).body("code", equalTo("text_forgotten"));
        review(SUE, id, Map.of("verdict", "reject"))
                .statusCode(200)
                .body("state", equalTo("rejected"))
                .body("text", nullValue());
    }

    @Test
    void an_accepted_example_stays() {
        String message = said("hm one thing").messageId().value();
        String id = label(BEN, message, "fees", "hm one thing").extract().path("id");
        review(SUE, id, Map.of("verdict", "accept")).statusCode(200);
        LearningTables.ageLabel(message, 400);
        LearningTables.ageReview(message, 400);
        String other = saidElsewhere("hm another thing").messageId().value();
        LearningTables.ageUnclear(other, 8);

        soon().untilAsserted(() -> assertThat(LearningTables.unclearText(other)).isEmpty());
        assertThat(LearningTables.labelledText(message)).isEqualTo("hm one thing");
    }
}
