package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the things that a call has brought.
 *
 * @param list the name of the list
 * @param label the text of an option, with the thing's fields as {@code {item.…}}
 * @param match fields by which a customer may name a thing
 */
public record ListedAnswers(String list, String label, List<String> match) implements Answers {
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
        List<String> aliases =
                match.stream().map(item::get).filter(Objects::nonNull).distinct().toList();
        return new Option(item.id(), shown, aliases);
    }

    @Override
    public Optional<Option> read(List<Option> options, Turn turn) {
        return OptionMatching.any(turn.message().text(), options, turn.phrases());
    }

    @Override
    public Optional<Option> volunteered(List<Option> options, Turn turn) {
        return OptionMatching.byWords(turn.message().text(), options);
    }

    @Override
    public Optional<Option> obvious(List<Option> options) {
        return options.size() == 1 ? Optional.of(options.get(0)) : Optional.empty();
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
