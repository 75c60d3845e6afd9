package io.breakwater.escalation.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param resolution one of the queue's resolutions
 * @param note for colleagues
 * @param version when given, the case must still be at it
 */
record ResolveRequest(
        @NotBlank @Size(max = 32) String resolution, @Nullable @Size(max = 4000) String note, @Nullable Long version) {}
