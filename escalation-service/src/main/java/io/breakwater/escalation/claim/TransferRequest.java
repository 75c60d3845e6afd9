package io.breakwater.escalation.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param to an agent's id or a queue's
 * @param note for who takes over
 * @param version when given, the case must still be at it
 */
record TransferRequest(
        @NotBlank @Size(max = 80) String to, @Nullable @Size(max = 4000) String note, @Nullable Long version) {}
