package io.breakwater.gateway.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.breakwater.events.ConversationId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A triage path to begin in one of the customer's own conversations; the token's locale when there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PathSessionRequest(
        @NotNull ConversationId conversationId,
        @Nullable
                @Pattern(
                        regexp = "[a-z]{2}(-[A-Za-z0-9]{2,8}){0,3}",
                        message = "must be a language tag such as en or pt-BR")
                String locale) {}
