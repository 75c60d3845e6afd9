package io.breakwater.triage.intent;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.events.ScoredIntent;
import io.breakwater.triage.content.ContentFile;
import io.breakwater.triage.domain.Signal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the intents of the model mean for triage.
 *
 * @param signals intents whose texts hold a signal
 * @param mixed intents whose texts may hold a signal or not
 * @param smallTalk intents that never outweigh another one in the same message
 */
public record IntentMeanings(Map<String, Signal> signals, Set<String> mixed, Set<String> smallTalk) {
    private static final String PATH = "triage/intents.yaml";
    private static final double PLAIN = 0.9;

    private record Entries(Map<String, String> signals, List<String> mixed, List<String> smallTalk) {}

    /** @throws IllegalArgumentException when the file names an intent that the model does not know */
    public static IntentMeanings load(List<String> known) {
        Entries entries = ContentFile.read(PATH, new TypeReference<>() {});
        check(entries.signals().keySet(), known);
        check(entries.mixed(), known);
        check(entries.smallTalk(), known);
        return new IntentMeanings(
                entries.signals().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Signal.of(entry.getValue()))),
                Set.copyOf(entries.mixed()),
                Set.copyOf(entries.smallTalk()));
    }

    /** Whether a message is plainly about one thing that is no signal. Asking more there takes a third of the false alarms away. */
    public boolean isBusiness(ScoredIntent best) {
        String intent = best.intent().value();
        return best.confidence().value() >= PLAIN && !signals.containsKey(intent) && !mixed.contains(intent);
    }

    /** How likely the readings are about theft, deceit or coercion, from 0 to 1. */
    public double theft(List<ScoredIntent> ranked) {
        return ranked.stream()
                .filter(reading -> {
                    Signal signal = signals.get(reading.intent().value());
                    return signal == Signal.FRAUD || signal == Signal.ACCOUNT_TAKEOVER || signal == Signal.PHISHING;
                })
                .mapToDouble(reading -> reading.confidence().value())
                .sum();
    }

    private static void check(Iterable<String> named, List<String> known) {
        for (String intent : named) {
            if (!known.contains(intent)) {
                throw new IllegalArgumentException(PATH + ": the model has no intent \"" + intent + "\"");
            }
        }
    }
}
