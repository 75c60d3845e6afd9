package io.breakwater.triage.domain;

import io.breakwater.events.Confidence;
import io.breakwater.events.Intent;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.SecretKind;
import io.breakwater.events.Urgency;
import java.util.List;

/** Vocabulary of the policy tests. */
final class Found {
    private Found() {}

    static ScoredIntent reading(String intent, double confidence) {
        return new ScoredIntent(new Intent(intent), new Confidence(confidence));
    }

    static SignalFound signal(Signal signal, Urgency urgency) {
        return new SignalFound(signal, urgency, SignalFound.Detector.RULES, "because of " + signal.word());
    }

    static Classification withSignals(double confidence, SignalFound... signals) {
        return found(confidence, List.of(signals), List.of(), 0, false);
    }

    static Classification withSuspicion(double suspicion, SignalFound... signals) {
        return found(0.9, List.of(signals), List.of(), suspicion, false);
    }

    static Classification withSecrets(SecretKind... secrets) {
        return found(0.9, List.of(), List.of(secrets), 0, false);
    }

    static Classification suspected(double confidence, SignalFound... signals) {
        return found(confidence, List.of(signals), List.of(), 0, true);
    }

    private static Classification found(
            double confidence,
            List<SignalFound> signals,
            List<SecretKind> secrets,
            double suspicion,
            boolean suspected) {
        List<ScoredIntent> intents = List.of(reading("limits", confidence));
        return new Classification("en", intents, Evidence.NONE, List.of(), signals, secrets, suspicion, suspected);
    }
}
