package io.breakwater.triage.classify;

import io.breakwater.events.Route;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Set;

/** Counts decisions by intent and route; both come from closed sets. */
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
    }
}
