package io.breakwater.triage.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the urgency model's readings mean: whoever reports fraud in words that no rule knows is still heard. A sentence
 * torn from its message is easily misread, so it must be clearer than the whole; and so must a message that is plainly
 * about ordinary business.
 *
 * @param from the probability from which a reading of the whole message is a signal
 * @param fromInSentence the same for one of its sentences
 * @param fromInBusiness the same for the whole of a message that is plainly ordinary business
 */
public record ModelSignals(double from, double fromInSentence, double fromInBusiness) {
    public ModelSignals {
        check("from", from);
        check("fromInSentence", fromInSentence);
        check("fromInBusiness", fromInBusiness);
    }

    private static void check(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must lie above 0 and up to 1, is " + value);
        }
    }

    /** Both hold, for each signal, the probability that it is in the message or in a sentence of it. */
    public List<SignalFound> in(Map<Signal, Double> whole, List<Map<Signal, Double>> sentences, boolean isBusiness) {
        Map<Signal, Double> found = new EnumMap<>(Signal.class);
        keep(found, whole, isBusiness ? fromInBusiness : from);
        sentences.forEach(sentence -> keep(found, sentence, fromInSentence));
        return found.entrySet().stream()
                .map(entry -> found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void keep(Map<Signal, Double> found, Map<Signal, Double> readings, double from) {
        readings.forEach((signal, probability) -> {
            if (probability >= from) {
                found.merge(signal, probability, Math::max);
            }
        });
    }

    private static SignalFound found(Signal signal, double probability) {
        String because = "The model is " + Sentences.percent(probability) + " sure of " + signal.label() + ".";
        return new SignalFound(signal, signal.urgency(), SignalFound.Detector.MODEL, because);
    }
}
