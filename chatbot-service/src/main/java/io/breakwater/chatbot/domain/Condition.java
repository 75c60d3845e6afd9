package io.breakwater.chatbot.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question that a flow asks of what it knows: {@code withdrawal.state is broadcast, completed},
 * {@code confirm is not yes}, {@code cards is empty}, {@code cards has many}, {@code withdrawal.eta_max_s is known}.
 */
public record Condition(String subject, Test test, Set<String> values) {
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9_.]+) (is not|is|has) ([\\p{L}\\p{N}_-]+(?:, [\\p{L}\\p{N}_-]+)*)");

    /** How the subject is looked at. */
    public enum Test {
        IS,
        IS_NOT,
        EMPTY,
        NOT_EMPTY,
        ONE,
        MANY,
        KNOWN,
        UNKNOWN;

        /** Whether it looks at a list and not at one value. */
        public boolean ofList() {
            return this == EMPTY || this == NOT_EMPTY || this == ONE || this == MANY;
        }
    }

    public Condition {
        values = Set.copyOf(values);
    }

    /** Reads a condition; empty when the text is none. */
    public static Optional<Condition> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String subject = form.group(1);
        String verb = form.group(2);
        String words = form.group(3);
        if (verb.equals("has")) {
            return switch (words) {
                case "one" -> Optional.of(new Condition(subject, Test.ONE, Set.of()));
                case "many" -> Optional.of(new Condition(subject, Test.MANY, Set.of()));
                default -> Optional.empty();
            };
        }
        boolean not = verb.equals("is not");
        return Optional.of(
                switch (words) {
                    case "empty" -> new Condition(subject, not ? Test.NOT_EMPTY : Test.EMPTY, Set.of());
                    case "known" -> new Condition(subject, not ? Test.UNKNOWN : Test.KNOWN, Set.of());
                    default ->
                        new Condition(subject, not ? Test.IS_NOT : Test.IS, Set.copyOf(List.of(words.split(", "))));
                });
    }

    boolean holds(Frame frame) {
        return holds(frame.list(subject).size(), frame.value(subject));
    }

    /** Whether it holds for one thing, of whose fields it asks as {@code item.…}. */
    boolean holds(Item item) {
        return holds(0, item.get(subject.substring(subject.indexOf('.') + 1)));
    }

    private boolean holds(int size, @Nullable String value) {
        return switch (test) {
            case EMPTY -> size == 0;
            case NOT_EMPTY -> size > 0;
            case ONE -> size == 1;
            case MANY -> size > 1;
            case KNOWN -> value != null && !value.isBlank();
            case UNKNOWN -> value == null || value.isBlank();
            case IS -> value != null && values.contains(value);
            case IS_NOT -> value == null || !values.contains(value);
        };
    }
}
