package io.breakwater.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that one service tells the others. Self-contained: id, key and time are inside, so that replays and dead
 * letters need no headers.
 */
public sealed interface Event permits ConversationEvent, AccountChanged, IncidentChanged {
    /** The same for every copy of the fact; what inboxes remember. */
    UUID eventId();

    /** The record key: facts with the same key keep their order. */
    String key();

    Instant occurredAt();
}
