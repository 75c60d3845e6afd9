package io.breakwater.gateway.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An agent's reply to the customer, or a note among agents; never by default, so that no note reaches the customer. */
record AgentMessageRequest(
        @NotBlank @Size(max = 64) String clientMessageId,
        @NotBlank @Size(max = 8000) String text,
        @NotNull @Pattern(regexp = "public|internal", message = "must be public or internal") String visibility) {}
