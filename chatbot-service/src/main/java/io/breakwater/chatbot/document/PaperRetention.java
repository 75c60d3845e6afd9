package io.breakwater.chatbot.document;

import io.breakwater.kit.schedule.Schedule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Forgets documents that have expired, in bounded portions: they name people, addresses and payments. */
@ApplicationScoped
class PaperRetention {
    private static final int AT_ONCE = 1_000;

    private final Papers papers;
    private final DocumentConfig config;
    private final Schedule schedule;

    PaperRetention(Papers papers, DocumentConfig config, Schedule schedule) {
        this.papers = papers;
        this.config = config;
        this.schedule = schedule;
    }

    void start(@Observes StartupEvent event) {
        schedule.every(config.look(), "Expired documents stay", this::forgetAll);
    }

    private Uni<Void> forgetAll() {
        return Panache.withTransaction(() -> papers.forget(AT_ONCE))
                .chain(forgotten -> forgotten < AT_ONCE ? Uni.createFrom().voidItem() : forgetAll());
    }
}
