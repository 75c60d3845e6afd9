package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Intent;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowsTest {
    private static final Flow TODAY = MadeUp.flow("card", "2", "card_freeze", MadeUp.END);
    private static final Flow BEFORE = MadeUp.flow("card", "1", "card_lost", MadeUp.END);

    private final Flows flows = new Flows(List.of(TODAY), List.of(BEFORE));

    @Test
    void new_conversations_begin_todays_version() {
        assertThat(flows.all()).containsExactly(TODAY);
        assertThat(flows.current("card")).contains(TODAY);
        assertThat(flows.begunBy(new Intent("card_freeze"))).contains(TODAY);
        assertThat(flows.begunBy(new Intent("card_lost"))).isEmpty();
    }

    @Test
    void running_conversations_find_the_version_that_they_began() {
        assertThat(flows.running("card", "1")).contains(BEFORE);
        assertThat(flows.running("card", "2")).contains(TODAY);
        assertThat(flows.running("card", "3")).isEmpty();
    }

    @Test
    void flows_that_take_the_place_of_others_keep_the_newest_of_them_for_conversations_that_began_with_them() {
        Flows now = flows;
        for (int version = 3; version < 3 + Flows.KEPT; version++) {
            now = new Flows(List.of(MadeUp.flow("card", "" + version, "card_freeze", MadeUp.END)), List.of())
                    .after(now);
        }

        assertThat(now.all()).extracting(Flow::version).containsExactly("" + (2 + Flows.KEPT));
        assertThat(now.running("card", "" + (2 + Flows.KEPT))).isPresent();
        assertThat(now.running("card", "2")).contains(TODAY);
        assertThat(now.running("card", "1")).isEmpty();
    }
}
