package io.breakwater.triage.learn;

import io.breakwater.triage.domain.ExampleSource;
import io.breakwater.triage.domain.ExampleState;
import io.breakwater.triage.domain.LabelledExample;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts examples that came into a state, by who labelled them. */
@ApplicationScoped
class LearningMetrics {
    private final MeterRegistry meters;

    LearningMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(LabelledExample example) {
        count(example.source(), example.state(), 1);
    }

    void count(ExampleSource source, ExampleState state, int times) {
        meters.counter("breakwater.examples.labelled", "source", source.word(), "state", state.word())
                .increment(times);
    }
}
