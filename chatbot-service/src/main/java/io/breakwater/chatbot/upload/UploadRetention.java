package io.breakwater.chatbot.upload;

import io.breakwater.kit.schedule.Schedule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Forgets after a while that files were sent, in bounded portions. */
@ApplicationScoped
class UploadRetention {
    private static final int AT_ONCE = 1_000;

    private final Attachments attachments;
    private final UploadConfig config;
    private final Clock clock;
    private final Schedule schedule;

    UploadRetention(Attachments attachments, UploadConfig config, Clock clock, Schedule schedule) {
        this.attachments = attachments;
        this.config = config;
        this.clock = clock;
        this.schedule = schedule;
    }

    void start(@Observes StartupEvent event) {
        schedule.every(config.look(), "What is known of old files stays", this::forget);
    }

    private Uni<Void> forget() {
        return Panache.withTransaction(() -> attachments.forget(clock.instant().minus(config.remembered()), AT_ONCE))
                .chain(forgotten -> forgotten < AT_ONCE ? Uni.createFrom().voidItem() : forget());
    }
}
