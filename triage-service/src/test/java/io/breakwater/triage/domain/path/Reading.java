package io.breakwater.triage.domain.path;

import io.breakwater.events.Confidence;
import io.breakwater.events.Intent;
import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.Evidence;
import io.breakwater.triage.domain.RoutingPolicy;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.SignalFound;
import java.util.List;

/** A reader that knows a few words, with the real policy behind it. */
public final class Reading {
    private static final RoutingPolicy POLICY = new RoutingPolicy(0.4);

    private Reading() {}

    public static Heard of(String text, String language) {
        List<SignalFound> signals = text.contains("scam")
                ? List.of(new SignalFound(Signal.FRAUD, Signal.FRAUD.urgency(), SignalFound.Detector.RULES, "scam"))
                : text.contains("end my life")
                        ? List.of(new SignalFound(
                                Signal.SELF_HARM, Signal.SELF_HARM.urgency(), SignalFound.Detector.RULES, "danger"))
                        : text.contains("speak to somebody")
                                ? List.of(new SignalFound(
                                        Signal.PERSON_WANTED,
                                        Signal.PERSON_WANTED.urgency(),
                                        SignalFound.Detector.RULES,
                                        "wish"))
                                : List.of();
        Classification found = new Classification(
                language, List.of(intent(text)), Evidence.NONE, List.of(), signals, List.of(), 0, false);
        return new Heard(found, POLICY.decide(found));
    }

    private static ScoredIntent intent(String text) {
        if (text.contains("withdrawal")) {
            return scored("withdrawal_status", text.contains("perhaps") ? 0.79 : 0.8);
        }
        return text.contains("card") ? scored("card_lost", 0.95) : scored("out_of_scope", 0.9);
    }

    private static ScoredIntent scored(String intent, double confidence) {
        return new ScoredIntent(new Intent(intent), new Confidence(confidence));
    }
}
