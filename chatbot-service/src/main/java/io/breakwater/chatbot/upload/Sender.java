package io.breakwater.chatbot.upload;

import io.breakwater.chatbot.verify.Access;
import io.breakwater.events.ConversationId;

/**
 * Who sends a file, and where.
 *
 * @param access open
 * @param key the client's idempotency key
 */
public record Sender(ConversationId conversation, Access access, String key) {}
