package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationReason;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WalkTest {
    @Test
    void a_flow_that_goes_round_without_waiting_brings_a_person() {
        Chat chat = MadeUp.chat(
                new BranchStep("round", List.of(), "and_round"), new BranchStep("and_round", List.of(), "round"));

        Reply reply = chat.says("go", MadeUp.WISH);

        assertThat(reply.kind()).isEqualTo(Reply.Kind.HANDOFF);
        assertThat(chat.last().escalation().reason()).isEqualTo(EscalationReason.FLOW_NEEDS_PERSON);
        assertThat(chat.state().ownedByPerson()).isTrue();
    }

    @Test
    void sixty_steps_in_a_row_are_no_circle_yet() {
        Chat sixty = MadeUp.chat(aChainOf(60));
        Chat more = MadeUp.chat(aChainOf(61));

        assertThat(sixty.says("go", MadeUp.WISH).kind()).isEqualTo(Reply.Kind.FLOW);
        assertThat(more.says("go", MadeUp.WISH).kind()).isEqualTo(Reply.Kind.HANDOFF);
    }

    @Test
    void the_way_back_from_a_digression_is_announced() {
        Chat chat = new Chat()
                .given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD)
                .given(Operation.CUSTOMER, Chat.ANNA);
        chat.says("freeze my card", "card_freeze");

        Reply reply = chat.says("wait, what are my limits?", "limits");

        assertThat(reply.text()).containsAnyOf("Now back to where we were", "Let's go on with what we had begun");
        assertThat(chat.state().stack()).singleElement().satisfies(f -> assertThat(f.step())
                .isEqualTo("which"));
    }

    /** So many steps, the end counted. */
    private static Step[] aChainOf(int steps) {
        return Stream.concat(
                        IntStream.range(1, steps)
                                .mapToObj(
                                        i -> new BranchStep(name(i), List.of(), i == steps - 1 ? "end" : name(i + 1))),
                        Stream.of(MadeUp.END))
                .toArray(Step[]::new);
    }

    private static String name(int step) {
        return "step_" + step;
    }
}
