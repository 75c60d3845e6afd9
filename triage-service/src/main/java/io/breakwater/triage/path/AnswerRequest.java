package io.breakwater.triage.path;

import io.breakwater.events.NameBasedUuid;
import io.breakwater.kit.problem.Rejection;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer: one of those that were offered, or the customer's own words.
 *
 * @param step the number of the step that it answers, so that a repetition is known
 */
record AnswerRequest(
        @NotNull @Min(0) Integer step,
        @Nullable @Size(min = 1, max = 64) String answer,
        @Nullable @Size(max = 8000) String text) {
    /** @throws Rejection unless there is exactly one of the two */
    AnswerRequest checked() {
        if ((answer == null) == (text == null)) {
            throw Rejection.invalid("/answer", "or text must be there, and not both");
        }
        if (text != null && text.isBlank()) {
            throw Rejection.invalid("/text", "must not be blank");
        }
        return this;
    }

    /** The same for the same answer, and without the customer's words. */
    String name() {
        return (answer == null ? NameBasedUuid.of("text", String.valueOf(text)) : NameBasedUuid.of("answer", answer))
                .toString();
    }
}
