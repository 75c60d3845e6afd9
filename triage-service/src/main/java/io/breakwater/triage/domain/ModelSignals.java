package io.breakwater.triage.domain;

import java.util.List;
import java.util.Map;

/**
 * What the urgency model's readings mean: whoever reports fraud in words that no rule knows is still heard.
 *
 * @param from the probability from which a reading is a signal
 */
public record ModelSignals(double from) {
    public ModelSignals {
        if (!(from > 0 && from <= 1)) {
            throw new IllegalArgumentException("from must lie above 0 and up to 1, is " + from);
        }
    }

    /** @param probabilities of each signal being in the message */
    public List<SignalFound> in(Map<Signal, Double> probabilities) {
        return probabilities.entrySet().stream()
                .filter(entry -> entry.getValue() >= from)
                .map(entry -> found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SignalFound found(Signal signal, double probability) {
        String because = "The model is " + Sentences.percent(probability) + " sure of " + signal.label() + ".";
        return new SignalFound(signal, signal.urgency(), SignalFound.Detector.MODEL, because);
    }
}
