package io.breakwater.triage.learn;

import io.breakwater.events.AgentId;
import io.breakwater.events.Intent;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.domain.ExampleChange;
import io.breakwater.triage.domain.ExampleReview;
import io.breakwater.triage.domain.ExampleState;
import io.breakwater.triage.domain.LabelledExample;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Lets supervisors decide which examples are learnt from, inside the caller's transaction. */
@ApplicationScoped
class Reviewing {
    private final LabelledExamples examples;
    private final KnownIntents known;
    private final LearningMetrics metrics;
    private final Clock clock;

    Reviewing(LabelledExamples examples, KnownIntents known, LearningMetrics metrics, Clock clock) {
        this.examples = examples;
        this.known = known;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** The example as it is afterwards. The same verdict again changes nothing. */
    Uni<LabelledExample> review(String id, ReviewRequest request, AgentId supervisor) {
        return examples.lock(id).chain(found -> {
            LabelledExample example = found.orElseThrow(() -> Rejection.notFound("labelled example", id));
            ExampleChange change = decided(example, request, supervisor);
            return switch (change.kind()) {
                case UNCHANGED -> Uni.createFrom().item(change.example());
                case REFUSED -> throw refused(example);
                case MADE -> keep(example, change.example(), request);
            };
        });
    }

    private ExampleChange decided(LabelledExample example, ReviewRequest request, AgentId supervisor) {
        ExampleReview review = new ExampleReview(supervisor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!request.accepts()) {
            return example.rejected(review);
        }
        Intent corrected = request.intent() == null ? null : known.known(request.intent());
        return example.accepted(corrected, review);
    }

    private Uni<LabelledExample> keep(LabelledExample before, LabelledExample after, ReviewRequest request) {
        if (request.version() != null && request.version() != before.version()) {
            throw stale(before);
        }
        return examples.keep(after)
                .invoke(kept -> {
                    if (!kept) {
                        throw stale(before);
                    }
                    metrics.count(after);
                })
                .replaceWith(after);
    }

    private static Rejection refused(LabelledExample example) {
        return example.state() == ExampleState.PROPOSED
                ? Rejection.conflict(
                        "text_forgotten", "The words of this example are forgotten, so nothing can be learnt from it.")
                : Rejection.conflict(
                        "already_reviewed",
                        "The example is " + example.state().word() + " already. A review is not taken back.");
    }

    private static Rejection stale(LabelledExample example) {
        return new Rejection(Problem.of(
                        412,
                        "stale_version",
                        "Changed meanwhile",
                        "The example is at version " + example.version() + ". Read it again and repeat.")
                .with("version", example.version()));
    }
}
