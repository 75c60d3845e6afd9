package io.breakwater.triage.learn;

import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.domain.ExampleState;
import io.breakwater.triage.language.Languages;
import org.jspecify.annotations.Nullable;

/** Which examples are asked for. Each is told by its name when it is wrong. */
final class QueueParameters {
    private static final int USUAL = 50;
    private static final int LONGEST = 200;

    private QueueParameters() {}

    static ExampleState state(@Nullable String word) {
        if (word == null) {
            return ExampleState.PROPOSED;
        }
        for (ExampleState state : ExampleState.values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        throw Rejection.invalid("state", "must be one of proposed, accepted, rejected");
    }

    /** Empty for all of them. */
    static String language(@Nullable String language) {
        if (language == null || Languages.ALL.contains(language)) {
            return language == null ? "" : language;
        }
        throw Rejection.invalid("language", "must be one of " + String.join(", ", Languages.ALL));
    }

    static int limit(@Nullable String text) {
        if (text == null) {
            return USUAL;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= LONGEST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Told below, like every number out of range.
        }
        throw Rejection.invalid("limit", "must be a whole number from 1 to " + LONGEST);
    }
}
