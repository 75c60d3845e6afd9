package io.breakwater.chatbot.article;

import io.breakwater.kit.schedule.Schedule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Forgets searches of days that are long over, in bounded portions. */
@ApplicationScoped
class SearchMissRetention {
    private static final int AT_ONCE = 10_000;

    private final SearchMissTable misses;
    private final SearchMissConfig config;
    private final Schedule schedule;
    private final Clock clock;

    SearchMissRetention(SearchMissTable misses, SearchMissConfig config, Schedule schedule, Clock clock) {
        this.misses = misses;
        this.config = config;
        this.schedule = schedule;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        schedule.every(config.look(), "Old searches stay", this::forgetAll);
    }

    private Uni<Void> forgetAll() {
        LocalDate before = LocalDate.ofInstant(clock.instant().minus(config.retention()), ZoneOffset.UTC);
        return Panache.withTransaction(() -> misses.forget(before, AT_ONCE))
                .chain(forgotten -> forgotten < AT_ONCE ? Uni.createFrom().voidItem() : forgetAll());
    }
}
