package io.breakwater.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.breakwater.events.Lane;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueuesTest {
    private static final Queue FRAUD = new Queue("fraud", "Fraud", Lane.URGENT, List.of("solved"));
    private static final Queue GENERAL = new Queue("general", "General", Lane.NORMAL, List.of("solved"));

    @Test
    void every_lane_finds_a_queue() {
        Queues queues = new Queues(List.of(FRAUD, GENERAL));

        assertThat(queues.serving(Lane.URGENT)).isEqualTo(FRAUD);
        assertThat(queues.serving(Lane.ASYNC)).isEqualTo(GENERAL);
        assertThat(queues.serving(new Lane("gold"))).isEqualTo(GENERAL);
        assertThat(queues.byId("nowhere")).isEmpty();
        assertThat(queues.byId("fraud")).contains(FRAUD);
        assertThat(queues.all()).containsExactly(FRAUD, GENERAL);
    }

    @Test
    void a_missing_lane_a_double_id_and_a_double_lane_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Queues(List.of(GENERAL)))
                .withMessageContaining("urgent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Queues(List.of(FRAUD, GENERAL, GENERAL)))
                .withMessageContaining("general");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Queues(List.of(FRAUD, GENERAL, new Queue("more", "More", Lane.NORMAL, List.of("solved")))))
                .withMessageContaining("share the lane normal");
    }

    @Test
    void a_queue_with_a_bad_id_lane_or_no_resolutions_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Queue("Fraud!", "Fraud", Lane.URGENT, List.of("solved")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Queue("fraud", " ", Lane.URGENT, List.of("solved")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Queue("fraud", "Fraud", new Lane("gold"), List.of("solved")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Queue("fraud", "Fraud", Lane.URGENT, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Queue("fraud", "Fraud", Lane.URGENT, List.of("Not a word")))
                .withMessageContaining("resolution");
    }
}
