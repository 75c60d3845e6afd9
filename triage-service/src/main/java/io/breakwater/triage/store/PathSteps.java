package io.breakwater.triage.store;

import io.breakwater.triage.domain.path.Count;
import io.breakwater.triage.domain.path.Walk;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What happened at the nodes of paths, counted by day. Days are those of UTC. */
@ApplicationScoped
public class PathSteps {
    /** Whoever waits at a node and has gone. */
    public static final String LEFT = "left";

    private static final String ADD =
            """
            insert into path_step (path, version, node, what, detail, language, day)
            select :path, :version, c.node, c.what, c.detail, :language, :day
            from unnest(cast(:nodes as text[]), cast(:whats as text[]), cast(:details as text[]))
                as c (node, what, detail)""";
    private static final String TOTALS =
            """
            select version, node, what, detail, count(*) as n
            from path_step
            where path = :path and day between :from and :to
            group by version, node, what, detail
            union all
            select version, node, 'left', '', count(*)
            from path_session
            where path = :path and not ended and changed_at >= :begin and changed_at < :end
            group by version, node""";

    /** How often something happened at a node of one version. */
    public record Total(int version, String node, String what, String detail, long times) {}

    /** Inside the open transaction; one statement, however many. */
    public Uni<Void> add(Walk walk, List<Count> counts, Instant now) {
        if (counts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("path", walk.path())
                        .setParameter("version", walk.version())
                        .setParameter("language", walk.language())
                        .setParameter("day", LocalDate.ofInstant(now, ZoneOffset.UTC))
                        .setParameter("nodes", texts(counts, Count::node))
                        .setParameter("whats", texts(counts, count -> word(count.what())))
                        .setParameter("details", texts(counts, Count::detail))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * All that happened on these days, both counted.
     *
     * @param leftBefore who has not answered since is counted as {@link #LEFT}
     */
    public Uni<List<Total>> totals(String path, LocalDate from, LocalDate to, Instant leftBefore) {
        OffsetDateTime end = to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        OffsetDateTime left = leftBefore.atOffset(ZoneOffset.UTC);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TOTALS, Tuple.class)
                        .setParameter("path", path)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("begin", from.atStartOfDay().atOffset(ZoneOffset.UTC))
                        .setParameter("end", left.isBefore(end) ? left : end)
                        .getResultList())
                .map(rows -> rows.stream().map(PathSteps::total).toList());
    }

    /** How an occurrence is written down. */
    public static String word(Count.What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private static Total total(Tuple row) {
        return new Total(
                row.get("version", Integer.class),
                row.get("node", String.class),
                row.get("what", String.class),
                row.get("detail", String.class),
                row.get("n", Number.class).longValue());
    }

    private static String[] texts(List<Count> counts, Function<Count, String> text) {
        return counts.stream().map(text).toArray(String[]::new);
    }
}
