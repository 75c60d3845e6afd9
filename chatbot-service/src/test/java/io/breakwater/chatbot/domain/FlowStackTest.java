package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowStackTest {
    private static final Flow CARD = MadeUp.flow("card", "1", "card", MadeUp.END);
    private static final Flow LIMITS = MadeUp.flow("limits", "1", "limits", MadeUp.END);
    private static final Flow PROOF = MadeUp.flow("proof", "1", "proof", MadeUp.END);
    private static final Flow DEPOSIT = MadeUp.flow("deposit", "1", "deposit", MadeUp.END);

    private final FlowStack stack =
            new FlowStack(new Flows(List.of(CARD, LIMITS, PROOF, DEPOSIT), List.of()), List.of(), true);

    private List<String> flows() {
        return stack.frames().stream().map(Frame::flow).toList();
    }

    @Test
    void three_flows_wait_for_each_other_and_a_fourth_takes_the_place_of_the_third() {
        stack.push(CARD);
        stack.push(LIMITS);
        stack.push(PROOF);
        List<String> three = flows();

        stack.push(DEPOSIT);

        assertThat(three).containsExactly("card", "limits", "proof");
        assertThat(flows()).containsExactly("card", "limits", "deposit");
    }

    @Test
    void returning_to_a_flow_gives_up_those_above_it() {
        stack.push(CARD);
        stack.push(LIMITS);
        stack.push(PROOF);

        stack.returnTo(LIMITS);

        assertThat(flows()).containsExactly("card", "limits");
    }

    @Test
    void it_knows_the_flows_under_way_wherever_they_wait() {
        stack.push(CARD);
        stack.push(LIMITS);

        assertThat(stack.runs(CARD)).isTrue();
        assertThat(stack.runs(LIMITS)).isTrue();
        assertThat(stack.runs(PROOF)).isFalse();
    }

    @Test
    void a_flow_that_is_gone_altogether_is_dropped() {
        FlowStack later =
                new FlowStack(new Flows(List.of(CARD), List.of()), List.of(Frame.of(CARD), Frame.of(LIMITS)), true);

        assertThat(later.frames()).extracting(Frame::flow).containsExactly("card");
        assertThat(later.restarted()).isTrue();
    }
}
