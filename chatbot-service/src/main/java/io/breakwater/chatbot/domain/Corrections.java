package io.breakwater.chatbot.domain;

import io.breakwater.events.Intent;
import io.breakwater.events.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Recognises that an earlier answer was wrong: "no, the other card", "I mean the one ending in 4242". */
final class Corrections {
    private Corrections() {}

    /** What the message corrects, while the flow waits at {@code waiting}. */
    static Optional<Command> read(Turn turn, CollectStep waiting) {
        for (CollectStep earlier : answered(turn, waiting)) {
            Optional<Command> correction = correction(turn, earlier);
            if (correction.isPresent()) {
                return correction;
            }
        }
        return Optional.empty();
    }

    private static List<CollectStep> answered(Turn turn, CollectStep waiting) {
        List<CollectStep> steps = new ArrayList<>();
        for (FilledSlot slot : turn.frame().slots().values()) {
            FlowStack.collecting(
                            Objects.requireNonNull(turn.stack().flow().steps().get(slot.step())))
                    .filter(step -> !step.equals(waiting) && step.answers().canBeCorrected())
                    .ifPresent(steps::add);
        }
        return steps;
    }

    private static Optional<Command> correction(Turn turn, CollectStep step) {
        String text = turn.message().text();
        String chosen =
                Objects.requireNonNull(turn.frame().slots().get(step.slot())).value();
        List<Option> all = step.answers().options(turn);
        List<Option> others =
                all.stream().filter(o -> !o.value().equals(chosen)).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Optional<Option> named = OptionMatching.exact(text, others)
                .or(() -> OptionMatching.byWords(text, all).filter(others::contains));
        if (named.isPresent()) {
            return Optional.of(new Command.Correct(step, named));
        }
        // "The other one" is a thing of the account, never another of a few fixed answers.
        if (!step.answers().needsOptions() || !saysOther(turn)) {
            return Optional.empty();
        }
        return Optional.of(
                new Command.Correct(step, others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty()));
    }

    /** The other thing that a message means, out of those that a flow was not about. */
    static Optional<Option> other(Turn turn, String flow, List<Option> others) {
        Optional<Option> exact = OptionMatching.exact(turn.message().text(), others);
        if (exact.isPresent() || !mayMeanOther(turn, flow)) {
            return exact;
        }
        return OptionMatching.byWords(turn.message().text(), others)
                .or(() -> saysOther(turn) && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty());
    }

    /** A clear intent that is not the flow's is not about another thing of that flow. */
    private static boolean mayMeanOther(Turn turn, String flow) {
        Intent top = turn.message().top().intent();
        return Route.CLARIFY.equals(turn.message().route())
                || Intent.OUT_OF_SCOPE.equals(top)
                || turn.library()
                        .flows()
                        .begunBy(top)
                        .filter(f -> f.id().equals(flow))
                        .isPresent();
    }

    private static boolean saysOther(Turn turn) {
        Set<String> others = turn.phrases().words(Patterns.WORDS_OTHER);
        String padded = " " + Words.plain(turn.message().text()) + " ";
        return others.stream().anyMatch(other -> padded.contains(" " + other + " "));
    }
}
