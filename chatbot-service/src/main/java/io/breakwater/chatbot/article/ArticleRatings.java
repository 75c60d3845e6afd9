package io.breakwater.chatbot.article;

import io.breakwater.events.ContactId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What customers said of articles: one word a customer and article, the last one counts. */
@ApplicationScoped
public class ArticleRatings {
    private static final String ADD =
            """
            insert into article_rating (article_id, contact_id, helpful, rated_at)
            select r.article, r.contact, r.helpful, now()
            from unnest(cast(:articles as text[]), cast(:contacts as text[]), cast(:helpful as boolean[]))
                as r (article, contact, helpful)
            order by r.article, r.contact
            on conflict (article_id, contact_id) do update
            set helpful = excluded.helpful, rated_at = excluded.rated_at""";

    private static final String COUNT =
            """
            select article_id, count(*) filter (where helpful), count(*) filter (where not helpful) as unhelpful,
                max(rated_at)
            from article_rating
            where rated_at >= cast(cast(:from as text) as timestamptz)
                and rated_at < cast(cast(:to as text) as timestamptz)
            group by article_id
            order by unhelpful desc, article_id""";

    private final MeterRegistry meters;

    ArticleRatings(MeterRegistry meters) {
        this.meters = meters;
    }

    /** One customer's word on one article. */
    public record Rating(String article, ContactId contact, boolean helpful) {}

    /** How many customers said what of an article. */
    record Counted(String article, long helpful, long notHelpful, Instant lastAt) {}

    /** The words of these days, where they were the customer's last; what helped least first. In the open session. */
    Uni<List<Counted>> counted(Days days) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT, Object[].class)
                        .setParameter("from", days.from() + "T00:00:00Z")
                        .setParameter("to", days.to() + "T00:00:00Z")
                        .getResultList())
                .map(rows -> rows.stream().map(ArticleRatings::read).toList());
    }

    private static Counted read(Object[] row) {
        Object at = row[3];
        return new Counted(
                (String) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                at instanceof OffsetDateTime time ? time.toInstant() : (Instant) at);
    }

    /** Keeps these in the open transaction. */
    public Uni<Void> addAll(List<Rating> ratings) {
        if (ratings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<String, Rating> last = new LinkedHashMap<>();
        ratings.forEach(r -> last.put(r.article() + "\n" + r.contact().value(), r));
        List<Rating> kept = List.copyOf(last.values());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter(
                                "articles", kept.stream().map(Rating::article).toArray(String[]::new))
                        .setParameter(
                                "contacts",
                                kept.stream().map(r -> r.contact().value()).toArray(String[]::new))
                        .setParameter(
                                "helpful", kept.stream().map(Rating::helpful).toArray(Boolean[]::new))
                        .executeUpdate())
                .invoke(() -> kept.forEach(
                        r -> meters.counter("breakwater.articles.rated", "helpful", Boolean.toString(r.helpful()))
                                .increment()))
                .replaceWithVoid();
    }
}
