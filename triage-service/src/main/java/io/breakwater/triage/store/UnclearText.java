package io.breakwater.triage.store;

import io.breakwater.events.MessageId;
import io.breakwater.triage.domain.RedactedText;
import java.time.Instant;

/** The words of a message that was not clear, kept for a while in case somebody says what they meant. */
public record UnclearText(MessageId messageId, String language, RedactedText text, Instant keptUntil) {}
