package io.breakwater.triage.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.triage.ExamplePaths;
import io.breakwater.triage.domain.path.AnswerText;
import io.breakwater.triage.domain.path.Count.What;
import io.breakwater.triage.domain.path.NodeText;
import io.breakwater.triage.domain.path.PathLibrary;
import io.breakwater.triage.domain.path.PathNode;
import io.breakwater.triage.domain.path.PathNode.Branch;
import io.breakwater.triage.domain.path.PathText;
import io.breakwater.triage.domain.path.PersonReason;
import io.breakwater.triage.domain.path.Reading;
import io.breakwater.triage.domain.path.Stride;
import io.breakwater.triage.domain.path.TriagePath;
import io.breakwater.triage.domain.path.Walk;
import io.breakwater.triage.domain.path.Walking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever customers do on whatever path, they are never stuck, and a person is always one step away. */
class NeverStuckTest {
    private static final PathLibrary EXAMPLES = ExamplePaths.library();

    @Property(tries = 200)
    void on_a_path_that_is_written(@ForAll("inputs") @Size(max = 70) List<String> inputs) {
        walk(EXAMPLES, EXAMPLES.current().get(0), inputs);
    }

    @Property(tries = 300)
    void on_any_path_at_all(@ForAll("paths") TriagePath path, @ForAll("inputs") @Size(max = 70) List<String> inputs) {
        walk(new PathLibrary(List.of(path), List.of(), EXAMPLES.common(), Set.of("limits")), path, inputs);
    }

    private static void walk(PathLibrary library, TriagePath path, List<String> inputs) {
        Walking walking = new Walking(library, Reading::of, Reading::of, 0.8);
        Stride stride = walking.begin(path, "en");
        holds(walking, library, stride.walk());
        for (String input : inputs) {
            Walk before = stride.walk();
            stride = step(walking, before, input);
            Walk after = stride.walk();
            holds(walking, library, after);
            if (before.open()) {
                assertThat(after.step()).isEqualTo(before.step() + 1);
                assertThat(stride.counts()).isNotEmpty();
                assertThat(stride.counts().stream().filter(c -> c.what() == What.PERSON))
                        .hasSize(after.ending() != null && after.ending().person() != null ? 1 : 0);
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    /** A number chooses one of what is offered; all else is typed. */
    private static Stride step(Walking walking, Walk walk, String input) {
        if (!input.startsWith("#")) {
            return walking.say(walk, input);
        }
        List<String> offered = walking.offered(walk);
        int chosen = Integer.parseInt(input.substring(1));
        return walking.choose(walk, offered.isEmpty() ? input : offered.get(chosen % offered.size()));
    }

    private static void holds(Walking walking, PathLibrary library, Walk walk) {
        assertThat(walk.step()).isLessThanOrEqualTo(Walking.MOST_STEPS);
        assertThat(walk.place().failures()).isLessThanOrEqualTo(Walking.MOST_FAILURES);
        if (!walk.open()) {
            return;
        }
        PathNode here = library.of(walk).orElseThrow().find(walk.place().node()).orElseThrow();
        assertThat(here.kind().asks()).isTrue();
        assertThat(walking.offered(walk)).contains(Walking.PERSON);
        assertThat(walking.choose(walk, Walking.PERSON).walk().ending().person())
                .isNotNull();
        assertThat(walking.say(walk, "let me speak to somebody").walk().ending().person())
                .isNotNull();
    }

    @Provide
    Arbitrary<List<String>> inputs() {
        Arbitrary<String> chosen = Arbitraries.integers().between(0, 9).map(number -> "#" + number);
        Arbitrary<String> said = Arbitraries.of(
                "lost",
                "stolen",
                "yes",
                "no",
                "back",
                "restart",
                "hm",
                "it was a scam",
                "is my withdrawal there",
                "",
                "是");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12).map(text -> text.replace("#", ""));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, chosen),
                        net.jqwik.api.Tuple.of(2, said),
                        net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(70);
    }

    /** Nodes that only show something lead on towards the end; questions lead anywhere. */
    @Provide
    Arbitrary<TriagePath> paths() {
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> target = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(kind, target, target)
                .as((a, b, c) -> new int[] {a, b, c})
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(NeverStuckTest::path);
    }

    private static TriagePath path(List<int[]> drawn) {
        int last = drawn.size();
        Map<String, PathNode> nodes = new LinkedHashMap<>();
        Map<String, NodeText> texts = new LinkedHashMap<>();
        for (int i = 0; i < last; i++) {
            String id = "n" + i;
            String onward = "n" + (i + 1 + drawn.get(i)[1] % (last - i));
            nodes.put(id, node(id, drawn.get(i), onward, last + 1));
        }
        nodes.put("n" + last, PathNode.person("n" + last, PersonReason.TECHNICAL, false));
        nodes.values().forEach(node -> texts.put(node.id(), text(node)));
        return new TriagePath("any", 1, List.of("card_lost"), "n0", nodes, Map.of("en", new PathText("Any", texts)));
    }

    private static PathNode node(String id, int[] drawn, String onward, int size) {
        return switch (drawn[0]) {
            case 0 -> PathNode.say(id, onward);
            case 1 -> PathNode.screen(id, "card.freeze", onward);
            case 2 -> PathNode.solved(id);
            case 3 -> PathNode.bot(id, "limits");
            default ->
                PathNode.question(
                        id,
                        List.of(
                                new Branch("lost", "n" + drawn[1] % size),
                                new Branch("stolen", "n" + drawn[2] % size)));
        };
    }

    private static NodeText text(PathNode node) {
        List<AnswerText> answers = new ArrayList<>();
        node.branches().forEach(branch -> answers.add(new AnswerText(branch.answer(), branch.answer(), List.of())));
        return new NodeText("Text of " + node.id(), answers);
    }
}
