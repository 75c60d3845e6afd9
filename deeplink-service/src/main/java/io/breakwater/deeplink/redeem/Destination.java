package io.breakwater.deeplink.redeem;

import io.breakwater.events.ConversationId;
import io.breakwater.events.LinkId;

/**
 * Where the app goes now.
 *
 * @param minAppVersion an older app asks for its update instead
 */
record Destination(LinkId id, String screen, String path, String minAppVersion, ConversationId conversationId) {}
