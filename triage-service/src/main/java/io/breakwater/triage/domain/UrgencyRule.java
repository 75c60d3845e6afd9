package io.breakwater.triage.domain;

import io.breakwater.events.Urgency;
import java.util.List;

/**
 * When one of the patterns is in a sentence, so is the signal; unless one of the exceptions is there too.
 *
 * @param patterns in all languages: a customer may write in another language than the one that was guessed
 */
public record UrgencyRule(String id, Signal signal, Urgency urgency, List<String> patterns, List<String> unless) {
    public UrgencyRule {
        patterns = List.copyOf(patterns);
        unless = List.copyOf(unless);
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("Rule " + id + " has no patterns");
        }
    }

    SignalFound found(String words) {
        return new SignalFound(
                signal,
                urgency,
                SignalFound.Detector.RULES,
                "The words \"" + words + "\" point to " + signal.label() + " (rule " + id + ").");
    }
}
