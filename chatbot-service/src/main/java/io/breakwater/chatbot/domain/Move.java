package io.breakwater.chatbot.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a flow goes after a step: on to {@code next}, on after {@code need} is answered, or nowhere in this turn.
 *
 * @param ended whether the flow is over, so that the one below goes on
 */
record Move(@Nullable String next, @Nullable Need need, @Nullable Function<Found, Move> then, boolean ended) {
    static final Move WAIT = new Move(null, null, null, false);
    static final Move END = new Move(null, null, null, true);

    static Move to(String step) {
        return new Move(step, null, null, false);
    }

    static Move needs(Need need, Function<Found, Move> then) {
        return new Move(null, need, then, false);
    }
}
