package io.breakwater.gateway.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An agent's reply to the customer, or a note among agents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgentMessageRequest(
        @NotBlank @Size(max = 64) String clientMessageId,
        @NotBlank @Size(max = 8000) String text,
        @Nullable @Pattern(regexp = "public|internal", message = "must be public or internal") String visibility) {}
