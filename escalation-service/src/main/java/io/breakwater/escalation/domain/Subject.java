package io.breakwater.escalation.domain;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a case is about.
 *
 * @param segment the customer's segment, for routing; agents never see it
 */
public record Subject(ConversationId conversationId, ContactId contactId, Channel channel, @Nullable String segment) {}
