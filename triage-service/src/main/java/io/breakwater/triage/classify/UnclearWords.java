package io.breakwater.triage.classify;

import io.breakwater.events.Route;
import io.breakwater.triage.domain.RedactedText;
import io.breakwater.triage.store.UnclearText;
import io.breakwater.triage.store.UnclearTexts;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Keeps the redacted words of messages about which the bot asks back, and of no others. */
@Singleton
class UnclearWords {
    private final UnclearTexts texts;
    private final Duration keep;
    private final Clock clock;

    UnclearWords(UnclearTexts texts, TriageConfig config, Clock clock) {
        this.texts = texts;
        this.keep = config.learning().keepUnclear();
        this.clock = clock;
    }

    /** Inside the open transaction. */
    Uni<Void> keep(List<Triaged> all) {
        Instant until = clock.instant().plus(keep);
        return texts.addAll(all.stream()
                .filter(triaged -> Route.CLARIFY.equals(triaged.decision().route()))
                .map(triaged -> new UnclearText(
                        triaged.inquiry().messageId(),
                        triaged.found().language(),
                        RedactedText.of(
                                triaged.inquiry().text(), triaged.found().entities()),
                        until))
                .toList());
    }
}
