package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentMistakes;
import io.breakwater.kit.schedule.Schedule;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Takes the exchange's own content into use when it has changed, while the service runs. Content with a mistake in it
 * changes nothing. Looks on a thread for blocking work, once at a time.
 */
@Singleton
class ContentWatch {
    private final LibraryFiles files;
    private final CurrentLibrary library;
    private final ContentConfig config;
    private final Schedule schedule;
    private final MeterRegistry meters;
    private volatile @Nullable Content seen;
    private volatile @Nullable Content judged;

    ContentWatch(
            LibraryFiles files, CurrentLibrary library, ContentConfig config, Schedule schedule, MeterRegistry meters) {
        this.files = files;
        this.library = library;
        this.config = config;
        this.schedule = schedule;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (config.directory().isPresent()) {
            schedule.every(config.look(), "The bot's content stays as it is", () -> Uni.createFrom()
                    .<Void>item(() -> {
                        look();
                        return null;
                    })
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
        }
    }

    /** Files that somebody is still writing look different the next time. */
    void look() {
        Content now = files.own();
        if (now.equals(seen) && !now.equals(judged)) {
            take(now);
            judged = now;
        }
        seen = now;
    }

    private void take(Content own) {
        try {
            library.replace(files.library(own));
            Log.infof(
                    "The bot's content is taken from %s: %d files of flows, %d of texts",
                    config.directory().orElseThrow(),
                    own.flows().size(),
                    own.texts().size());
            count("taken");
        } catch (ContentMistakes e) {
            Log.warnf("The bot's content stays as it was. %s", e.getMessage());
            count("refused");
        }
    }

    private void count(String outcome) {
        meters.counter("breakwater.content.read", "outcome", outcome).increment();
    }
}
