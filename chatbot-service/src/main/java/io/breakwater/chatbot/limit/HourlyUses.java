package io.breakwater.chatbot.limit;

import io.breakwater.events.ContactId;
import io.breakwater.kit.schedule.Schedule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * How often each customer has done a thing within the last hour, whatever the conversation. All in the open transaction;
 * what is older is forgotten by timer.
 */
@ApplicationScoped
public class HourlyUses {
    private static final Duration WITHIN = Duration.ofHours(1);
    private static final Duration LOOK = Duration.ofMinutes(10);
    private static final int AT_ONCE = 1_000;
    // Requests of the same customer wait for each other at the row, so that none is counted twice or not at all.
    private static final String TAKE =
            """
            insert into hourly_use as u (what, contact_id, used_at, last_at)
            values (:what, :contact, array[cast(:now as timestamptz)], :now)
            on conflict (what, contact_id) do update
            set used_at = array(select t from unnest(u.used_at) t where t > :since) || excluded.used_at,
                last_at = excluded.last_at
            where (select count(*) from unnest(u.used_at) t where t > :since) < :most""";
    private static final String GIVE_BACK =
            """
            update hourly_use set used_at = array_remove(used_at, cast(:at as timestamptz))
            where what = :what and contact_id = :contact""";
    private static final String OLDEST =
            """
            select min(t) from hourly_use u, unnest(u.used_at) t
            where u.what = :what and u.contact_id = :contact and t > :since""";
    private static final String FORGET =
            """
            delete from hourly_use where (what, contact_id) in (
                select what, contact_id from hourly_use where last_at <= :since
                limit :portion for update skip locked)""";

    private final Schedule schedule;
    private final Clock clock;

    HourlyUses(Schedule schedule, Clock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    /** What is counted, each thing for itself. */
    public enum Use {
        CODE,
        UPLOAD
    }

    void start(@Observes StartupEvent event) {
        schedule.every(LOOK, "Old counts stay", this::forget);
    }

    /** Counts one more at this moment; false when these are too many already. */
    public Uni<Boolean> take(Use use, ContactId contact, Instant now, int most) {
        return query(TAKE, use, contact)
                .chain(query -> query.setParameter("now", time(now))
                        .setParameter("since", time(now.minus(WITHIN)))
                        .setParameter("most", most)
                        .executeUpdate())
                .map(counted -> counted == 1);
    }

    /** The one of this moment does not count after all. */
    public Uni<Void> giveBack(Use use, ContactId contact, Instant at) {
        return query(GIVE_BACK, use, contact)
                .chain(query -> query.setParameter("at", time(at)).executeUpdate())
                .replaceWithVoid();
    }

    /** When there may be another one, after {@link #take} said no. */
    public Uni<Instant> nextAt(Use use, ContactId contact, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OLDEST, Instant.class)
                        .setParameter("what", use.name())
                        .setParameter("contact", contact.value())
                        .setParameter("since", time(now.minus(WITHIN)))
                        .getSingleResult())
                .map(oldest -> oldest.plus(WITHIN));
    }

    private static Uni<Mutiny.Query<Object>> query(String sql, Use use, ContactId contact) {
        return Panache.getSession().map(session -> session.createNativeQuery(sql)
                .setParameter("what", use.name())
                .setParameter("contact", contact.value()));
    }

    private Uni<Void> forget() {
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("since", time(clock.instant().minus(WITHIN)))
                        .setParameter("portion", AT_ONCE)
                        .executeUpdate()))
                .chain(forgotten -> forgotten < AT_ONCE ? Uni.createFrom().voidItem() : forget());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
