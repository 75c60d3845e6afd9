package io.breakwater.chatbot.model;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts how questions to the language model ended, and its tokens. */
final class ModelMeters {
    /** How a question that the model could have answered ended. */
    enum Outcome {
        ANSWERED,
        /** The model said that the articles do not tell. */
        UNKNOWN,
        /** The check found a fault. */
        REJECTED,
        /** Not in the form that was asked for. */
        UNREADABLE,
        /** An error, or no answer in time. */
        FAILED,
        /** Not asked: too many at once. */
        BUSY,
        /** Not asked: the breaker is open. */
        PAUSED,
        /** Not asked: no time was left. */
        LATE,
        /** Not asked: no tokens were left, or it could not be told. */
        OVER_BUDGET
    }

    private final MeterRegistry meters;

    ModelMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void asked(Outcome outcome) {
        meters.counter("breakwater.model.asked", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** What the endpoint told of itself. */
    void spent(Said said) {
        said.input().ifPresent(tokens -> count("input", tokens));
        said.output().ifPresent(tokens -> count("output", tokens));
    }

    private void count(String kind, int tokens) {
        meters.counter("breakwater.model.tokens", "kind", kind).increment(tokens);
    }
}
