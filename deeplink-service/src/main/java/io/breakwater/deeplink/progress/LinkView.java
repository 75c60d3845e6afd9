package io.breakwater.deeplink.progress;

import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.events.ConversationId;
import io.breakwater.events.LinkId;
import io.breakwater.events.LinkState;
import java.time.Instant;

/** A link as its owner sees it. Without the token, which was shown once. */
record LinkView(
        LinkId id,
        ConversationId conversationId,
        String screen,
        LinkState state,
        Instant createdAt,
        Instant expiresAt,
        Instant changedAt) {
    static LinkView of(DeepLink link) {
        return new LinkView(
                link.id(),
                link.conversationId(),
                link.screen(),
                link.state(),
                link.createdAt(),
                link.expiresAt(),
                link.changedAt());
    }
}
