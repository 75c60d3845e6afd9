package io.breakwater.triage.domain;

import static java.util.Objects.requireNonNull;

import io.breakwater.events.ScoredIntent;
import java.util.List;
import java.util.Map;

/**
 * Which readings of the model are signals: whoever reports fraud in words that no rule knows is still heard.
 *
 * @param signals by the name of the intent
 * @param from the confidence from which a reading counts
 */
public record IntentSignals(Map<String, Signal> signals, double from) {
    public IntentSignals {
        signals = Map.copyOf(signals);
    }

    public List<SignalFound> in(List<ScoredIntent> intents) {
        return intents.stream()
                .filter(scored -> scored.confidence().value() >= from)
                .filter(scored -> signals.containsKey(scored.intent().value()))
                .map(this::found)
                .toList();
    }

    private SignalFound found(ScoredIntent scored) {
        Signal signal = requireNonNull(signals.get(scored.intent().value()));
        String because =
                "The model is " + Sentences.percent(scored.confidence().value()) + " sure that the message is a "
                        + Sentences.plain(scored.intent()) + ", which is a sign of " + signal.label() + ".";
        return new SignalFound(signal, signal.urgency(), because);
    }
}
