package io.breakwater.triage.domain;

import io.breakwater.events.AgentId;
import java.time.Instant;

/** Who decided on a label, and when. */
public record ExampleReview(AgentId by, Instant at) {}
