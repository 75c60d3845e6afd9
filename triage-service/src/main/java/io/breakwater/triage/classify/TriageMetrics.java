package io.breakwater.triage.classify;

import io.breakwater.events.Route;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.Signal;
import io.breakwater.triage.domain.SignalFound;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts decisions by intent and route, and signals by who found them; all come from closed sets. */
@Singleton
class TriageMetrics {
    private static final Set<Route> ROUTES = Set.of(Route.BOT, Route.CLARIFY, Route.PERSON);

    private final MeterRegistry meters;
    private final Set<String> intents;

    TriageMetrics(MeterRegistry meters, MessageReader reader) {
        this.meters = meters;
        this.intents = Set.copyOf(reader.intents());
    }

    void count(Triaged triaged) {
        String intent = triaged.found().top().intent().value();
        Route route = triaged.decision().route();
        meters.counter(
                        "breakwater.inquiries.classified",
                        "intent",
                        intents.contains(intent) ? intent : "other",
                        "route",
                        ROUTES.contains(route) ? route.value() : "other")
                .increment();
        detectors(triaged.found()).forEach((signal, by) -> meters.counter(
                        "breakwater.triage.signals",
                        "signal",
                        signal.word(),
                        "found_by",
                        by.size() > 1 ? "both" : by.iterator().next().name().toLowerCase(Locale.ROOT))
                .increment());
    }

    private static Map<Signal, Set<SignalFound.Detector>> detectors(Classification found) {
        return found.signals().stream()
                .collect(Collectors.groupingBy(
                        SignalFound::signal, Collectors.mapping(SignalFound::by, Collectors.toSet())));
    }
}
