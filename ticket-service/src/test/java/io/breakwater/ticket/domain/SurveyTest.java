package io.breakwater.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final Survey open = new Survey(1, null, 0);

    @Test
    void an_unanswered_question_takes_answers_at_any_time() {
        assertThat(open.takesAnswersAt(NOON.plus(Duration.ofDays(400)))).isTrue();
    }

    @Test
    void an_answer_may_be_changed_for_24_hours() {
        Survey rated = open.answered(2, "slow", NOON);

        assertThat(rated.takesAnswersAt(NOON.plus(Duration.ofHours(24)).minusMillis(1)))
                .isTrue();
        assertThat(rated.takesAnswersAt(NOON.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void a_change_does_not_renew_the_24_hours() {
        Survey changed = open.answered(2, null, NOON).answered(5, null, NOON.plus(Duration.ofHours(20)));

        assertThat(changed.submissions()).isEqualTo(2);
        assertThat(changed.takesAnswersAt(NOON.plus(Duration.ofHours(25)))).isFalse();
    }

    @Test
    void the_same_answer_twice_is_one_answer() {
        Survey rated = open.answered(4, "fine", NOON);

        assertThat(rated.answered(4, "fine", NOON.plusSeconds(5))).isSameAs(rated);
        assertThat(rated.answered(4, null, NOON.plusSeconds(5))).isNotSameAs(rated);
    }
}
