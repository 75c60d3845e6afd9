package io.breakwater.triage.intent;

import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.domain.Evidence;
import java.util.List;

/**
 * What a message is about.
 *
 * @param ranked one to three readings, the best first
 * @param evidence what the best one rests on
 */
public record IntentReadings(List<ScoredIntent> ranked, Evidence evidence) {
    public IntentReadings {
        ranked = List.copyOf(ranked);
    }

    public ScoredIntent best() {
        return ranked.get(0);
    }
}
