package io.breakwater.triage.domain.path;

import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.Decision;

/** What triage reads in a text, and what it would do with it. */
public record Heard(Classification found, Decision decision) {}
