package io.breakwater.deeplink.store;

import io.breakwater.deeplink.domain.DeepLink;
import io.breakwater.deeplink.domain.LinkToken;
import io.breakwater.events.LinkId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** All deep links. What is locked stays so until the open transaction ends: one step of a link happens at a time. */
@ApplicationScoped
public class DeepLinks {
    private static final String LOCK_BY_TOKEN = "select * from deep_link where token_hash = :hash for update";
    private static final String LOCK_BY_ID = "select * from deep_link where id = :id for update";
    private static final String LOCK_OVERDUE =
            """
            select * from deep_link
            where state in ('created', 'opened') and expires_at <= :now
            order by expires_at
            limit :limit
            for update skip locked""";
    private static final String FORGET =
            """
            delete from deep_link where id in (
                select id from deep_link where created_at < :before
                order by created_at limit :limit for update skip locked)""";

    public Uni<Void> add(DeepLink link, LinkToken token) {
        return session().chain(session -> session.persist(DeepLinkRow.of(link, token)));
    }

    public Uni<Optional<DeepLink>> byId(LinkId id) {
        return session()
                .chain(session -> session.find(DeepLinkRow.class, id.value()))
                .map(DeepLinks::link);
    }

    public Uni<Optional<DeepLink>> lockById(LinkId id) {
        return session()
                .chain(session -> session.createNativeQuery(LOCK_BY_ID, DeepLinkRow.class)
                        .setParameter("id", id.value())
                        .getSingleResultOrNull())
                .map(DeepLinks::link);
    }

    public Uni<Optional<DeepLink>> lockByToken(LinkToken token) {
        return session()
                .chain(session -> session.createNativeQuery(LOCK_BY_TOKEN, DeepLinkRow.class)
                        .setParameter("hash", token.hash())
                        .getSingleResultOrNull())
                .map(DeepLinks::link);
    }

    /** Links whose time is over and that no other replica is looking at. */
    public Uni<List<DeepLink>> lockOverdue(Instant now, int limit) {
        return session()
                .chain(session -> session.createNativeQuery(LOCK_OVERDUE, DeepLinkRow.class)
                        .setParameter("now", now)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(DeepLinkRow::toLink).toList());
    }

    /** Keeps the step that a locked link has made. */
    public Uni<Void> progress(DeepLink link) {
        return session()
                .chain(session -> session.find(DeepLinkRow.class, link.id().value()))
                .invoke(row -> row.progressTo(link))
                .replaceWithVoid();
    }

    /** Deletes links that are older than anybody needs; answers how many. */
    public Uni<Integer> forget(Instant before, int limit) {
        return session().chain(session -> session.createNativeQuery(FORGET)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .executeUpdate());
    }

    private static Optional<DeepLink> link(@Nullable DeepLinkRow row) {
        return Optional.ofNullable(row).map(DeepLinkRow::toLink);
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
