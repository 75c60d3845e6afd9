package io.breakwater.gateway.handoff;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The wish for a person.
 *
 * @param reason {@code customer_wish} when absent; {@code fraud} takes the urgent lane
 * @param note what the agent should know, in the customer's words
 */
public record HandoffRequest(
        @Nullable
                @Pattern(
                        regexp = "customer_wish|fraud|complaint",
                        message = "must be customer_wish, fraud or complaint")
                String reason,
        @Nullable @Size(max = 2000) String note) {}
