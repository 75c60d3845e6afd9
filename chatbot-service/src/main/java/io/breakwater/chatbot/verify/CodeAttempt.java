package io.breakwater.chatbot.verify;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** What came of a code that a customer gave. A value and no failure, since a wrong one costs a try and that is kept. */
public sealed interface CodeAttempt permits CodeAttempt.Right, CodeAttempt.Wrong, CodeAttempt.NoneOpen {
    <R> R match(Function<Right, R> right, Function<Wrong, R> wrong, Supplier<R> noneOpen);

    /** The customer is verified. */
    record Right(Access access, Instant until) implements CodeAttempt {
        @Override
        public <R> R match(Function<Right, R> right, Function<Wrong, R> wrong, Supplier<R> noneOpen) {
            return right.apply(this);
        }
    }

    /** It was another code. */
    record Wrong(int triesLeft) implements CodeAttempt {
        @Override
        public <R> R match(Function<Right, R> right, Function<Wrong, R> wrong, Supplier<R> noneOpen) {
            return wrong.apply(this);
        }
    }

    /** No code was sent, or it has expired, or its tries are used up. */
    record NoneOpen() implements CodeAttempt {
        @Override
        public <R> R match(Function<Right, R> right, Function<Wrong, R> wrong, Supplier<R> noneOpen) {
            return noneOpen.get();
        }
    }
}
