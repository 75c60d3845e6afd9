package io.breakwater.chatbot.article;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Searches that found nothing good, by day. Every method needs an open session, those that write a transaction. */
@ApplicationScoped
class SearchMissTable {
    // In the order of the key: two writers that meet wait for each other and never deadlock. Writers that meet on a day
    // that is nearly full may go over the limit by what one of them brings.
    private static final String ADD =
            """
            with asked as (
                select cast(u.day as date) as day, u.language, u.query, cast(u.times as bigint) as times,
                    cast(u.at as timestamptz) as at, string_to_array(u.askers, ' ') as askers, u.article,
                    cast(u.score as float8) as score,
                    exists (select from search_miss m where m.day = cast(u.day as date)
                        and m.language = u.language and m.query = u.query) as known
                from unnest(cast(:days as text[]), cast(:languages as text[]), cast(:queries as text[]),
                        cast(:times as text[]), cast(:lasts as text[]), cast(:askers as text[]),
                        cast(:articles as text[]), cast(:scores as text[]))
                    as u (day, language, query, times, at, askers, article, score)),
            ranked as (
                select a.*, row_number() over (partition by day, known order by times desc, language, query) as place
                from asked a)
            insert into search_miss as m (day, language, query, times, last_at, askers, article, score)
            select r.day, r.language, r.query, r.times, r.at, r.askers, r.article, r.score
            from ranked r
            where r.known or r.place <= :most - (select count(*) from search_miss s where s.day = r.day)
            order by r.day, r.language, r.query
            on conflict (day, language, query) do update
            set times = m.times + excluded.times, last_at = greatest(m.last_at, excluded.last_at),
                askers = case when cardinality(m.askers) >= :enough then m.askers
                    else array(select distinct a from unnest(m.askers || excluded.askers) as a limit :enough) end,
                article = excluded.article, score = excluded.score""";
    private static final String LIST =
            """
            with shown as (
                select m.language, m.query
                from search_miss m cross join unnest(m.askers) as a
                where m.day >= cast(cast(:from as text) as date) and m.day < cast(cast(:to as text) as date)
                    and (cast(:language as text) = '' or m.language = cast(:language as text))
                group by m.language, m.query
                having count(distinct a) >= :enough),
            counted as (
                select m.language, m.query, cast(sum(m.times) as bigint) as times, max(m.last_at) as last_at,
                    (array_agg(m.article order by m.day desc))[1] as article,
                    (array_agg(m.score order by m.day desc))[1] as score
                from search_miss m join shown on shown.language = m.language and shown.query = m.query
                where m.day >= cast(cast(:from as text) as date) and m.day < cast(cast(:to as text) as date)
                group by m.language, m.query)
            select language, query, times, last_at, article, score from counted
            where (-times, language, query) > (:after_times, cast(:after_language as text), cast(:after_query as text))
            order by times desc, language, query
            limit :rows""";
    private static final String FORGET =
            """
            delete from search_miss where ctid = any(array(
                select ctid from search_miss where day < cast(cast(:before as text) as date) limit :portion))""";

    private final Articles articles;
    private final SearchMissConfig config;

    SearchMissTable(Articles articles, SearchMissConfig config) {
        this.articles = articles;
        this.config = config;
    }

    /** A query and how often it was asked in all of a period. */
    record Counted(String language, String query, long times, Instant lastAt, Optional<Articles.Nearest> nearest) {}

    /** Adds these up with what is there. New queries of a day that is full are left out. */
    Uni<Void> add(Collection<MissTally> tallies) {
        List<Optional<Articles.Nearest>> nearest = tallies.stream()
                .map(t -> articles.nearest(t.key().query(), t.key().language()))
                .toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("days", texts(tallies, t -> t.key().day()))
                        .setParameter("languages", texts(tallies, t -> t.key().language()))
                        .setParameter("queries", texts(tallies, t -> t.key().query()))
                        .setParameter("times", texts(tallies, MissTally::times))
                        .setParameter("lasts", texts(tallies, MissTally::lastAt))
                        .setParameter("askers", texts(tallies, t -> String.join(" ", t.askers())))
                        .setParameter("articles", texts(nearest, n -> n.map(Articles.Nearest::id)
                                .orElse(null)))
                        .setParameter("scores", texts(nearest, n -> n.map(Articles.Nearest::score)
                                .orElse(null)))
                        .setParameter("most", config.mostADay())
                        .setParameter("enough", MissTally.ENOUGH)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What enough different customers have asked in the period, most frequent first. */
    Uni<List<Counted>> list(Days days, String language, MissPlace after, int rows) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, Object[].class)
                        .setParameter("from", days.from().toString())
                        .setParameter("to", days.to().toString())
                        .setParameter("language", language)
                        .setParameter("enough", MissTally.ENOUGH)
                        .setParameter("after_times", -after.times())
                        .setParameter("after_language", after.language())
                        .setParameter("after_query", after.query())
                        .setParameter("rows", rows)
                        .getResultList())
                .map(found -> found.stream().map(SearchMissTable::read).toList());
    }

    /** Forgets at most {@code portion} of those from before {@code before}. */
    Uni<Integer> forget(LocalDate before, int portion) {
        return Panache.getSession().chain(session -> session.createNativeQuery(FORGET)
                .setParameter("before", before.toString())
                .setParameter("portion", portion)
                .executeUpdate());
    }

    private static <T> @Nullable String[] texts(Collection<T> all, Function<T, @Nullable Object> column) {
        @Nullable String[] texts = new String[all.size()];
        int i = 0;
        for (T one : all) {
            Object cell = column.apply(one);
            texts[i++] = cell == null ? null : cell.toString();
        }
        return texts;
    }

    private static Counted read(@Nullable Object[] row) {
        Object at = row[3];
        Optional<Articles.Nearest> nearest = row[4] == null || row[5] == null
                ? Optional.empty()
                : Optional.of(new Articles.Nearest((String) row[4], ((Number) row[5]).doubleValue()));
        return new Counted(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).longValue(),
                at instanceof OffsetDateTime time ? time.toInstant() : (Instant) at,
                nearest);
    }
}
