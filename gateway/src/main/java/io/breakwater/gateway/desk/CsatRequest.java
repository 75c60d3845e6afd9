package io.breakwater.gateway.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A customer's rating of a resolution, 1 to 5. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CsatRequest(@NotNull @Min(1) @Max(5) Integer rating, @Nullable @Size(max = 1000) String comment) {}
