package io.breakwater.gateway.handoff;

import io.breakwater.events.ConversationId;
import io.breakwater.events.Lane;

/** A person was asked for. What follows comes over the conversation's stream. */
public record HandoffRequested(ConversationId conversationId, String status, Lane lane) {}
