package io.breakwater.gateway.desk;

import io.breakwater.events.ConversationId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A link to a screen of the app, for one of the customer's own conversations. */
record DeepLinkRequest(@NotNull ConversationId conversationId, @NotBlank @Size(max = 64) String screen) {}
