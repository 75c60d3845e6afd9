package io.breakwater.chatbot.converse;

import io.breakwater.events.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A one-time code as the customer gives it.
 *
 * @param channel where the conversation is held, as the gateway knows it
 */
record CodeRequest(
        @NotNull @Pattern(regexp = "[0-9]{6}", message = "must be the six digits of the code") String code,
        @Nullable Channel channel) {}
