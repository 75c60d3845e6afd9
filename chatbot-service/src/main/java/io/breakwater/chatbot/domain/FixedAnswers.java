package io.breakwater.chatbot.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One of a few answers that the flow's file lists, such as yes and no. Never guessed from an earlier message. */
public record FixedAnswers(List<Choice> choices) implements Answers {
    /** An answer and the key of the text that it is shown with. */
    public record Choice(String value, String label) {}

    public FixedAnswers {
        choices = List.copyOf(choices);
    }

    @Override
    public List<String> texts() {
        return choices.stream().map(Choice::label).toList();
    }

    @Override
    public List<Option> options(Turn turn) {
        return options(turn.phrases(), turn::text);
    }

    /** @param text says what stands under a key */
    List<Option> options(Phrases phrases, UnaryOperator<String> text) {
        return choices.stream()
                .map(choice -> new Option(
                        choice.value(),
                        text.apply(choice.label()),
                        new ArrayList<>(phrases.words("words." + choice.value()))))
                .toList();
    }

    @Override
    public Optional<Option> read(List<Option> options, Turn turn) {
        String text = turn.message().text();
        if (isYesNo() && Joining.isJoined(turn.message())) {
            // Nobody consents by words that we have put together.
            return Optional.empty();
        }
        return isYesNo()
                ? OptionMatching.exact(text, options).or(() -> OptionMatching.yesNo(turn.message(), options))
                : OptionMatching.any(text, options, turn.phrases());
    }

    private boolean isYesNo() {
        return choices.stream().anyMatch(choice -> choice.value().equals(Question.YES));
    }

    /** A "no" to another question takes no earlier "yes" back. */
    @Override
    public boolean canBeCorrected() {
        return !isYesNo();
    }

    @Override
    public Optional<Option> volunteered(List<Option> options, Turn turn) {
        return Optional.empty();
    }
}
