package io.breakwater.deeplink.issue;

import io.breakwater.events.ConversationId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record IssueRequest(@NotNull ConversationId conversationId, @NotBlank @Size(max = 64) String screen) {}
