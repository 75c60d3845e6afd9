package io.breakwater.triage.learn;

import io.breakwater.events.AgentId;
import io.breakwater.events.Entity;
import io.breakwater.events.Intent;
import io.breakwater.events.MessageId;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.classify.MessageReader;
import io.breakwater.triage.domain.ExampleChange;
import io.breakwater.triage.domain.ExampleLabel;
import io.breakwater.triage.domain.ExampleSource;
import io.breakwater.triage.domain.LabelledExample;
import io.breakwater.triage.domain.RedactedText;
import io.breakwater.triage.store.Decisions;
import io.breakwater.triage.store.StoredDecision;
import io.breakwater.triage.store.UnclearTexts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Takes agents' word for what messages meant, inside the caller's transaction. */
@ApplicationScoped
class Labelling {
    private final Decisions decisions;
    private final LabelledExamples examples;
    private final UnclearTexts unclear;
    private final KnownIntents known;
    private final LearningMetrics metrics;
    private final Clock clock;
    private final MessageReader reader;

    Labelling(
            Decisions decisions,
            LabelledExamples examples,
            UnclearTexts unclear,
            KnownIntents known,
            LearningMetrics metrics,
            Clock clock,
            MessageReader reader) {
        this.decisions = decisions;
        this.examples = examples;
        this.unclear = unclear;
        this.known = known;
        this.metrics = metrics;
        this.clock = clock;
        this.reader = reader;
    }

    /** The example as it is afterwards. The same label again changes nothing. */
    Uni<LabelledExample> label(MessageId message, LabelRequest request, AgentId agent) {
        return decisions.byMessage(message).chain(found -> {
            StoredDecision decision = found.orElseThrow(() -> Rejection.notFound("decision on", message));
            Intent intent = known.known(request.intent());
            ExampleLabel label = new ExampleLabel(
                    intent,
                    redacted(request.text(), decision).value(),
                    agent,
                    // As precise as the table, so that a repetition reads the same.
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            return examples.lock(LabelledExample.id(message, ExampleSource.AGENT))
                    .chain(before -> before.map(example -> keep(example.relabelled(label)))
                            .orElseGet(() -> keep(proposed(decision, label))));
        });
    }

    private static LabelledExample proposed(StoredDecision decision, ExampleLabel label) {
        return LabelledExample.proposed(
                decision.messageId(),
                decision.language(),
                decision.intents().get(0).intent(),
                ExampleSource.AGENT,
                label);
    }

    /** What was found in the message is masked even where the agent's copy shows it otherwise than the finder reads it. */
    private RedactedText redacted(String text, StoredDecision decision) {
        List<Entity> named = Stream.concat(decision.entities().stream(), reader.entities(text).stream())
                .toList();
        return RedactedText.of(text, named);
    }

    private Uni<LabelledExample> keep(ExampleChange change) {
        return switch (change.kind()) {
            case UNCHANGED -> Uni.createFrom().item(change.example());
            case REFUSED ->
                throw Rejection.conflict(
                        "example_accepted",
                        "A supervisor has accepted another label of this message. It stays: ask a supervisor when it is wrong.");
            case MADE -> keep(change.example());
        };
    }

    private Uni<LabelledExample> keep(LabelledExample example) {
        return examples.keep(example)
                .invoke(kept -> {
                    if (!kept) {
                        throw Rejection.conflict(
                                "concurrent_change",
                                "Somebody else labelled this message at the same moment. Read the decision again and repeat, if your label is another.");
                    }
                })
                .chain(() -> unclear.forget(List.of(example.messageId())))
                .invoke(() -> metrics.count(example))
                .replaceWith(example);
    }
}
