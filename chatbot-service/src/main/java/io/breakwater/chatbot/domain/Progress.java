package io.breakwater.chatbot.domain;

import java.util.function.BiFunction;
import java.util.function.Function;

/** How far a turn has come: done, or waiting for something that it needs. */
public sealed interface Progress permits Progress.Done, Progress.Waiting {
    <R> R match(Function<Outcome, R> done, BiFunction<Need, Function<Found, Progress>, R> waiting);

    /** The turn is over. */
    record Done(Outcome outcome) implements Progress {
        @Override
        public <R> R match(Function<Outcome, R> done, BiFunction<Need, Function<Found, Progress>, R> waiting) {
            return done.apply(outcome);
        }
    }

    /** The turn goes on with {@code resume}, which may be called once. */
    record Waiting(Need need, Function<Found, Progress> resume) implements Progress {
        @Override
        public <R> R match(Function<Outcome, R> done, BiFunction<Need, Function<Found, Progress>, R> waiting) {
            return waiting.apply(need, resume);
        }
    }
}
