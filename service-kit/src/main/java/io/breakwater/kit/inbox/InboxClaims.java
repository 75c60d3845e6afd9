package io.breakwater.kit.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers which events this consumer has acted on. */
@Singleton
class InboxClaims {
    static final int FORGET_AT_ONCE = 10_000;
    private static final String CLAIM =
            """
            insert into inbox (consumer, event_id)
            select :consumer, id from unnest(cast(:ids as uuid[])) as id
            on conflict do nothing
            returning event_id""";
    private static final String CLAIMED =
            """
            select event_id from inbox where consumer = :consumer and event_id = any(cast(:ids as uuid[]))""";
    private static final String FORGET =
            """
            delete from inbox where ctid = any(array(
                select ctid from inbox where received_at < now() - make_interval(secs => :age) limit :portion))""";

    private final String consumer;

    InboxClaims(@ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.consumer = consumer;
    }

    /** Claims these events inside the open transaction; answers those that nobody had claimed before. */
    Uni<Set<UUID>> claim(List<UUID> ids) {
        // Sorted, so that two replicas that claim the same events wait for each other instead of deadlocking.
        UUID[] sorted = ids.stream().distinct().sorted().toArray(UUID[]::new);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM, UUID.class)
                        .setParameter("consumer", consumer)
                        .setParameter("ids", sorted)
                        .getResultList())
                .map(HashSet::new);
    }

    /** Those among these that were claimed before, in the open session. */
    Uni<Set<UUID>> claimed(Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIMED, UUID.class)
                        .setParameter("consumer", consumer)
                        .setParameter("ids", ids.stream().distinct().toArray(UUID[]::new))
                        .getResultList())
                .map(HashSet::new);
    }

    /** Forgets claims older than {@code age}; must be longer than Kafka keeps the topics. Answers how many. */
    Uni<Integer> forget(Duration age) {
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> session.createNativeQuery(FORGET)
                .setParameter("age", (double) age.toSeconds())
                .setParameter("portion", FORGET_AT_ONCE)
                .executeUpdate()));
    }
}
