package io.breakwater.ticket.csat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param rating 1 (bad) to 5 (good) */
record CsatRequest(
        @NotNull(message = "must be a number from 1 to 5")
                @Min(value = 1, message = "must be a number from 1 to 5")
                @Max(value = 5, message = "must be a number from 1 to 5")
                Integer rating,
        @Nullable @Size(max = 1000, message = "must have at most 1000 characters") String comment) {}
