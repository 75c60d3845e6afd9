package io.breakwater.gateway.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an agent says that a customer's message meant, with the message as the agent read it. */
record IntentLabelRequest(@NotBlank @Size(max = 64) String intent, @NotBlank @Size(max = 8000) String text) {}
