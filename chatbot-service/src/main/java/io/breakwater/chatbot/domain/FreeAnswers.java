package io.breakwater.chatbot.domain;

import io.breakwater.events.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of a certain form, such as a transaction hash.
 *
 * @param accept what counts as an answer: of the first place in the message that fits and is not blank, its first group,
 *     or all of it where there is no group
 * @param entities the kinds of things among which triage may already have found it
 * @param skip the key of the text with which the customer leaves the question open; null when there must be an answer
 */
public record FreeAnswers(Pattern accept, List<String> entities, @Nullable String skip) implements Answers {
    /** The value of a question that was left open. */
    static final String SKIPPED = "skip";

    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");

    public FreeAnswers {
        entities = List.copyOf(entities);
    }

    @Override
    public List<String> texts() {
        return skip == null ? List.of() : List.of(skip);
    }

    @Override
    public List<Option> options(Turn turn) {
        if (skip == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>(turn.phrases().words("words." + SKIPPED));
        words.addAll(turn.phrases().words("words." + Question.NO));
        return List.of(new Option(SKIPPED, turn.text(skip), words));
    }

    @Override
    public Optional<Option> read(List<Option> options, Turn turn) {
        return volunteered(options, turn).or(() -> accept.matcher(turn.message().text())
                .results()
                .map(FreeAnswers::answer)
                .filter(found -> !found.isBlank())
                .findFirst()
                .map(FreeAnswers::option));
    }

    @Override
    public Optional<Option> volunteered(List<Option> options, Turn turn) {
        return turn.message().entities().stream()
                .filter(e -> entities.contains(e.type()))
                .map(Entity::value)
                .map(accept::matcher)
                .filter(Matcher::matches)
                .map(FreeAnswers::answer)
                .filter(found -> !found.isBlank())
                .findFirst()
                .map(FreeAnswers::option);
    }

    @Override
    public boolean takes(String text) {
        return accept.matcher(text).matches();
    }

    private static String answer(MatchResult match) {
        String found = match.groupCount() == 0 ? match.group() : match.group(1);
        return found == null ? "" : found;
    }

    /** People write a decimal comma; the exchange reads a point. */
    private static Option option(String answer) {
        String value = DECIMAL_COMMA.matcher(answer).matches() ? answer.replace(',', '.') : answer;
        return new Option(value, answer, List.of());
    }
}
