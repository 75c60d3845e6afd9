package io.breakwater.triage.learn;

import io.breakwater.events.ReadingChosen;
import io.breakwater.triage.domain.ExampleSource;
import io.breakwater.triage.domain.ExampleState;
import io.breakwater.triage.store.UnclearTexts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes proposals of what customers chose, as long as the words of the unclear message are there. */
@ApplicationScoped
class CustomersChoices {
    private final LabelledExamples examples;
    private final UnclearTexts unclear;
    private final KnownIntents known;
    private final LearningMetrics metrics;

    CustomersChoices(LabelledExamples examples, UnclearTexts unclear, KnownIntents known, LearningMetrics metrics) {
        this.examples = examples;
        this.unclear = unclear;
        this.known = known;
        this.metrics = metrics;
    }

    /** Inside the inbox transaction. A choice that today's model does not know teaches nothing and is passed over. */
    Uni<Void> propose(List<ReadingChosen> chosen) {
        List<ReadingChosen> learnable =
                chosen.stream().filter(choice -> known.has(choice.intent())).toList();
        if (learnable.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return examples.addChosen(learnable)
                .invoke(added -> metrics.count(ExampleSource.CUSTOMER, ExampleState.PROPOSED, added))
                .chain(() -> unclear.forget(
                        learnable.stream().map(ReadingChosen::messageId).toList()));
    }
}
