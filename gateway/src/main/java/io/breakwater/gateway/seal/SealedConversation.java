package io.breakwater.gateway.seal;

import io.breakwater.events.Channel;

/** What a conversation's id says of itself: where it was begun and in which language (ISO 639-1). */
public record SealedConversation(Channel channel, String language) {}
