package io.breakwater.triage.learn;

import io.breakwater.kit.problem.Rejection;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor's word on an example.
 *
 * @param intent what the message meant, when the label is wrong but the example good
 * @param version of the example that the supervisor saw; what was changed meanwhile is then not decided on
 */
record ReviewRequest(
        @NotNull @Pattern(regexp = "accept|reject", message = "must be accept or reject") String verdict,
        @Nullable @Size(min = 1, max = 64) String intent,
        @Nullable @Min(0) Long version) {
    /** @throws Rejection when what is rejected is corrected too */
    ReviewRequest checked() {
        if (!accepts() && intent != null) {
            throw Rejection.invalid("/intent", "must only be there with the verdict accept");
        }
        return this;
    }

    boolean accepts() {
        return "accept".equals(verdict);
    }
}
