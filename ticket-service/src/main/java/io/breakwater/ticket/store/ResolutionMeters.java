package io.breakwater.ticket.store;

import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.Resolution;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Set;

/** Counts resolutions as they happen, by how sure we are and by the conversation's language. */
@Singleton
class ResolutionMeters {
    /** Clients name any language; a tag must be from a closed set. */
    private static final Set<String> LANGUAGES = Set.of("en", "es", "fr", "de", "it", "pt", "tr", "ko", "zh", "vi");

    private static final String OTHER = "other";

    private final MeterRegistry meters;

    ResolutionMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Conversation conversation) {
        String language = conversation.stream().language();
        conversation.additions().resolutions().stream()
                .filter(resolution -> resolution.reopenedAt() == null)
                .forEach(resolution -> count(resolution, LANGUAGES.contains(language) ? language : OTHER));
    }

    private void count(Resolution resolution, String language) {
        meters.counter(
                        "breakwater.conversations.resolved",
                        "how",
                        resolution.kind().value(),
                        "language",
                        language)
                .increment();
    }
}
