package io.breakwater.triage.learn;

import io.breakwater.triage.domain.ExampleLabel;
import io.breakwater.triage.domain.ExampleReview;
import io.breakwater.triage.domain.LabelledExample;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An example as the API shows it. */
public record ExampleView(
        String id,
        String messageId,
        String source,
        String language,
        @Nullable String text,
        String readAs,
        String intent,
        @Nullable String labelledBy,
        Instant labelledAt,
        String state,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        long version) {
    static ExampleView of(LabelledExample example) {
        ExampleLabel label = example.label();
        ExampleReview review = example.review();
        return new ExampleView(
                example.id(),
                example.messageId().value(),
                example.source().word(),
                example.language(),
                label.text(),
                example.readAs().value(),
                label.intent().value(),
                label.by() == null ? null : label.by().value(),
                label.at(),
                example.state().word(),
                review == null ? null : review.by().value(),
                review == null ? null : review.at(),
                example.version());
    }
}
