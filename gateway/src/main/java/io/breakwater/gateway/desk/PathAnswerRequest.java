package io.breakwater.gateway.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A customer's answer on a triage path: one that was offered, or own words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PathAnswerRequest(
        @NotNull @Min(0) Integer step,
        @Nullable @Size(min = 1, max = 64) String answer,
        @Nullable @Size(max = 8000) String text) {}
