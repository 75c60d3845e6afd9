package io.breakwater.escalation.promise;

import io.breakwater.events.Lane;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code breakwater.cases.waiting{lane}}: how many cases wait, as last seen by this instance. */
@Singleton
class WaitingGauge {
    private static final List<Lane> LANES = List.of(Lane.URGENT, Lane.NORMAL, Lane.ASYNC);

    private final Map<Lane, Long> waiting = new ConcurrentHashMap<>();

    WaitingGauge(MeterRegistry meters) {
        for (Lane lane : LANES) {
            Gauge.builder("breakwater.cases.waiting", () -> waiting.getOrDefault(lane, 0L))
                    .tag("lane", lane.value())
                    .register(meters);
        }
    }

    void show(Map<Lane, Long> counts) {
        LANES.forEach(lane -> waiting.put(lane, counts.getOrDefault(lane, 0L)));
    }
}
