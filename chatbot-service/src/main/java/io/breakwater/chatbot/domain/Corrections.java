package io.breakwater.chatbot.domain;

import java.util.ArrayList;
import java.util.List;
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
            FlowStack.collecting(turn.stack().flow().steps().get(slot.step()))
                    .filter(step -> !step.equals(waiting) && step.answers().needsOptions())
                    .ifPresent(steps::add);
        }
        return steps;
    }

    private static Optional<Command> correction(Turn turn, CollectStep step) {
        String text = turn.message().text();
        String chosen = turn.frame().slots().get(step.slot()).value();
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
        if (!saysOther(turn)) {
            return Optional.empty();
        }
        return Optional.of(new Command.Correct(step, others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty()));
    }

    private static boolean saysOther(Turn turn) {
        Set<String> others = turn.phrases().words(Patterns.WORDS_OTHER);
        String padded = " " + Words.plain(turn.message().text()) + " ";
        return others.stream().anyMatch(other -> padded.contains(" " + other + " "));
    }
}
