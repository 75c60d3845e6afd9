package io.breakwater.triage.domain;

import io.breakwater.events.AgentId;
import io.breakwater.events.Intent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that a message meant.
 *
 * @param text the message, redacted; null once it was forgotten
 * @param by null when the customer said it
 */
public record ExampleLabel(Intent intent, @Nullable String text, @Nullable AgentId by, Instant at) {}
