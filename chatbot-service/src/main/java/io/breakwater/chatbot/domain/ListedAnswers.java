package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a call has brought.
 *
 * @param list the name of the list
 * @param label the text of an option, with the thing's fields as {@code {item.…}}
 * @param match fields by which a customer may name a thing
 * @param likely what makes a thing the likeliest, if it is the only such; null when the customer is always asked
 */
public record ListedAnswers(String list, String label, List<String> match, @Nullable Condition likely)
        implements Answers {
    public ListedAnswers {
        match = List.copyOf(match);
    }

    @Override
    public List<String> texts() {
        return List.of(label);
    }

    @Override
    public List<Option> options(Turn turn) {
        return turn.frame().list(list).stream().map(item -> option(turn, item)).toList();
    }

    private Option option(Turn turn, Item item) {
        String shown = turn.text(label, name -> name.startsWith("item.") ? item.get(name.substring(5)) : null);
        List<String> aliases = match.stream()
                .map(item::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Option(item.id(), shown, aliases);
    }

    @Override
    public Optional<Option> read(List<Option> options, Turn turn) {
        return OptionMatching.any(turn.message().text(), options, turn.phrases());
    }

    @Override
    public Optional<Option> volunteered(List<Option> options, Turn turn) {
        String picked = turn.picked();
        return picked == null
                ? OptionMatching.byWords(turn.message().text(), options)
                : options.stream().filter(o -> o.value().equals(picked)).findFirst();
    }

    @Override
    public Optional<Option> only(List<Option> options) {
        return options.size() == 1 ? Optional.of(options.get(0)) : Optional.empty();
    }

    @Override
    public Optional<Option> likeliest(List<Option> options, Frame frame) {
        if (likely == null) {
            return Optional.empty();
        }
        List<Item> fitting = frame.list(list).stream().filter(likely::holds).toList();
        return fitting.size() == 1
                ? options.stream()
                        .filter(o -> o.value().equals(fitting.get(0).id()))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public boolean needsOptions() {
        return true;
    }

    @Override
    public boolean verified() {
        return true;
    }

    @Override
    public Optional<Item> item(Frame frame, String value) {
        return frame.list(list).stream().filter(item -> item.id().equals(value)).findFirst();
    }
}
