package io.breakwater.triage.classify;

import io.breakwater.events.InquiryReceived;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.Decision;
import io.breakwater.triage.language.Languages;

/** A message, what was found in it, and what follows. */
record Triaged(InquiryReceived inquiry, Classification found, Decision decision) {
    /** ISO 639-1. */
    String answerLanguage() {
        return Languages.ofAnswer(inquiry.answerLanguage(), found.language());
    }
}
