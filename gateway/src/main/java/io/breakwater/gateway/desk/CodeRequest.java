package io.breakwater.gateway.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A one-time code as the customer gives it. */
record CodeRequest(
        @NotNull @Pattern(regexp = "[0-9]{6}", message = "must be the six digits of the code") String code) {}
