package io.breakwater.triage.domain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.triage.domain.path.PathNode.Branch;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathGraphTest {
    private static final PathNode PERSON = PathNode.person("p", PersonReason.CARD, false);
    private static final PathNode BOT = PathNode.bot("b", "limits");

    private static PathNode ask(String id, String... next) {
        return PathNode.question(
                id, Arrays.stream(next).map(to -> new Branch("to_" + to, to)).toList());
    }

    private static Map<String, PathNode> nodes(PathNode... nodes) {
        Map<String, PathNode> all = new LinkedHashMap<>();
        Arrays.stream(nodes).forEach(node -> all.put(node.id(), node));
        return all;
    }

    @Test
    void a_good_path_has_nothing_to_complain_of() {
        PathGraph graph = new PathGraph("q", nodes(ask("q", "s", "p"), PathNode.say("s", "q"), PERSON));
        assertThat(graph.missing()).isEmpty();
        assertThat(graph.unreachable()).isEmpty();
        assertThat(graph.circles()).isEmpty();
        assertThat(graph.deadEnds()).isEmpty();
    }

    @Test
    void what_is_named_must_be_there() {
        assertThat(new PathGraph("x", nodes(ask("q", "y", "p"), PERSON)).missing())
                .containsExactly("x", "y");
    }

    @Test
    void every_node_must_be_reached() {
        assertThat(new PathGraph("q", nodes(ask("q", "p", "b"), PERSON, BOT, PathNode.say("s", "p"))).unreachable())
                .containsExactly("s");
    }

    @Test
    void circles_need_a_question() {
        assertThat(new PathGraph(
                                "q",
                                nodes(
                                        ask("q", "s", "p"),
                                        PathNode.say("s", "t"),
                                        PathNode.article("t", "fees", "s"),
                                        PERSON))
                        .circles())
                .containsExactly("s", "t");
    }

    @Test
    void every_question_must_leave_a_way_to_a_person() {
        assertThat(new PathGraph(
                                "q", nodes(ask("q", "r", "p"), ask("r", "b", "s"), PathNode.say("s", "r"), PERSON, BOT))
                        .deadEnds())
                .containsExactly("r");
        assertThat(new PathGraph("q", nodes(ask("q", "b", "d"), BOT, PathNode.solved("d"))).deadEnds())
                .isEmpty();
    }

    @Test
    void a_path_that_cannot_be_walked_cannot_be_made() {
        Map<String, PathText> english = Map.of("en", new PathText("T", Map.of()));
        assertThatThrownBy(() -> new TriagePath("t", 1, List.of(), "q", nodes(ask("q", "x")), english))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lacks [x]");
        assertThatThrownBy(() -> new TriagePath("t", 1, List.of(), "s", nodes(PathNode.say("s", "s")), english))
                .hasMessageContaining("circles without a question at [s]");
        assertThatThrownBy(() -> new TriagePath("t", 1, List.of(), "p", nodes(PERSON), Map.of()))
                .hasMessageContaining("no texts in en");
    }

    @Test
    void a_node_says_what_its_kind_needs() {
        assertThatThrownBy(() -> new PathNode("n", NodeKind.SAY, List.of(), null, null, null))
                .hasMessageContaining("leads nowhere");
        assertThatThrownBy(() -> new PathNode("n", NodeKind.SOLVED, List.of(), "m", null, null))
                .hasMessageContaining("has a next");
        assertThatThrownBy(() -> PathNode.question("n", List.of())).hasMessageContaining("Questions have answers");
        assertThatThrownBy(() -> new PathNode("n", NodeKind.BOT, List.of(), null, null, null))
                .hasMessageContaining("what it is about");
        assertThatThrownBy(() -> new PathNode("n", NodeKind.PERSON, List.of(), null, null, null))
                .hasMessageContaining("what it is about");
    }

    @Test
    void words_of_files_are_known() {
        assertThat(NodeKind.words()).containsExactly("question", "say", "article", "screen", "solved", "bot", "person");
        assertThat(NodeKind.of("say")).contains(NodeKind.SAY);
        assertThat(NodeKind.of("SAY")).isEmpty();
        assertThat(NodeKind.SOLVED.asks()).isTrue();
        assertThat(NodeKind.SAY.asks()).isFalse();
        assertThat(NodeKind.BOT.hasOwnText()).isFalse();
        assertThat(NodeKind.PERSON.hasOwnText()).isTrue();
        assertThat(PersonReason.of("kyc")).contains(PersonReason.KYC);
        assertThat(PersonReason.of("nothing")).isEmpty();
        assertThat(PersonReason.words()).contains("fraud", "account_takeover", "complaint");
        assertThat(Arrays.stream(PersonReason.values()).filter(PersonReason::mayBeUrgent))
                .containsExactly(PersonReason.FRAUD, PersonReason.ACCOUNT_TAKEOVER, PersonReason.DANGER);
    }
}
