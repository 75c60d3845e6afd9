package io.breakwater.chatbot.domain;

import io.breakwater.events.Entity;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of a certain form, such as a transaction hash.
 *
 * @param accept what counts as an answer; the first place in the message that fits and is not blank is taken
 * @param entity the kind of thing that triage may already have found in the message
 */
public record FreeAnswers(Pattern accept, @Nullable String entity) implements Answers {
    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public List<Option> options(Turn turn) {
        return List.of();
    }

    @Override
    public Optional<Option> read(List<Option> options, Turn turn) {
        return accept.matcher(turn.message().text())
                .results()
                .map(MatchResult::group)
                .filter(found -> !found.isBlank())
                .findFirst()
                .map(FreeAnswers::answer);
    }

    @Override
    public Optional<Option> volunteered(List<Option> options, Turn turn) {
        return turn.message().entities().stream()
                .filter(e -> e.type().equals(entity))
                .map(Entity::value)
                .filter(value -> accept.matcher(value).matches())
                .findFirst()
                .map(FreeAnswers::answer);
    }

    private static Option answer(String value) {
        return new Option(value, value, List.of());
    }
}
