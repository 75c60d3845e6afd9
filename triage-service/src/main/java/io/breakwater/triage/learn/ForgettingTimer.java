package io.breakwater.triage.learn;

import io.breakwater.kit.schedule.Schedule;
import io.breakwater.triage.classify.TriageConfig;
import io.breakwater.triage.store.UnclearTexts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;

/** Forgets customers' words whose time is over: unclear ones, those of old proposals, and rejected examples. */
@ApplicationScoped
class ForgettingTimer {
    private static final String FORGET_REJECTED =
            """
            delete from labelled_example
            where state = 'rejected' and reviewed_at < cast(cast(:before as text) as timestamptz)""";
    private static final String FORGET_WORDS =
            """
            update labelled_example set text = null
            where state = 'proposed' and text is not null
                and labelled_at < cast(cast(:before as text) as timestamptz)""";

    private final UnclearTexts unclear;
    private final TriageConfig.Learning config;
    private final Schedule schedule;
    private final Clock clock;

    ForgettingTimer(UnclearTexts unclear, TriageConfig config, Schedule schedule, Clock clock) {
        this.unclear = unclear;
        this.config = config.learning();
        this.schedule = schedule;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        schedule.every(config.look(), "Old words stay", this::forget);
    }

    private Uni<Void> forget() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> unclear.forgetOld(now)
                .chain(() -> execute(FORGET_REJECTED, now.minus(config.keepRejected())))
                .chain(() -> execute(FORGET_WORDS, now.minus(config.keepProposed()))));
    }

    private static Uni<Void> execute(String sql, Instant before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("before", before.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
