package io.breakwater.gateway.desk;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;

/** A conversation in which nothing is recorded yet, as ticket-service would answer it; nobody knows since when. */
record OpenedConversation(
        ConversationId id, ContactId contactId, Channel channel, String language, String status, long lastSeq) {}
