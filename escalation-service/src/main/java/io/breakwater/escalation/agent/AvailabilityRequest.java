package io.breakwater.escalation.agent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record AvailabilityRequest(
        @NotNull
                @Pattern(
                        regexp = "online|away|away_and_reassigning|offline",
                        message = "must be online, away, away_and_reassigning or offline")
                String availability) {}
