package io.breakwater.triage.learn;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an agent says that a message meant.
 *
 * @param text the message as the agent read it; it is redacted before it is kept
 */
record LabelRequest(@NotBlank @Size(max = 64) String intent, @NotBlank @Size(max = 8000) String text) {}
