package io.breakwater.triage.domain;

import io.breakwater.events.Entity;
import io.breakwater.events.ScoredIntent;
import io.breakwater.events.SecretKind;
import java.util.List;
import java.util.Optional;

/**
 * All that was found in one message.
 *
 * @param intents best reading first, never empty
 * @param evidence what the best reading rests on
 * @param secrets what the edge masked in it
 * @param suspicion how likely both models together take it for a report of theft, deceit or coercion, from 0 to 1
 * @param suspectedAtEdge whether the gateway's quick check sent it down the urgent topic
 */
public record Classification(
        String language,
        List<ScoredIntent> intents,
        Evidence evidence,
        List<Entity> entities,
        List<SignalFound> signals,
        List<SecretKind> secrets,
        double suspicion,
        boolean suspectedAtEdge) {
    public Classification {
        intents = List.copyOf(intents);
        entities = List.copyOf(entities);
        signals = List.copyOf(signals);
        secrets = List.copyOf(secrets);
        if (intents.isEmpty()) {
            throw new IllegalArgumentException("A classification has at least one intent");
        }
    }

    /** The best reading. */
    public ScoredIntent top() {
        return intents.get(0);
    }

    public boolean has(Signal signal) {
        return strongest(signal).isPresent();
    }

    /** Its most urgent finding. */
    public Optional<SignalFound> strongest(Signal signal) {
        return signals.stream()
                .filter(found -> found.signal() == signal)
                .reduce((a, b) -> b.urgency().rank() > a.urgency().rank() ? b : a);
    }
}
