package io.breakwater.gateway.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A supervisor's word on a labelled example; with the right intent when the label is wrong. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExampleReviewRequest(
        @NotNull @Pattern(regexp = "accept|reject", message = "must be accept or reject") String verdict,
        @Nullable @Size(min = 1, max = 64) String intent,
        @Nullable @Min(0) Long version) {}
