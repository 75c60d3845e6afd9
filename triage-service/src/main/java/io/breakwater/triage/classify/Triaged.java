package io.breakwater.triage.classify;

import io.breakwater.events.InquiryReceived;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.Decision;

/** A message, what was found in it, and what follows. */
record Triaged(InquiryReceived inquiry, Classification found, Decision decision) {}
