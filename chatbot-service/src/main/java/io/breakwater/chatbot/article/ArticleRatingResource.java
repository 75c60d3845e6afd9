package io.breakwater.chatbot.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.breakwater.kit.identity.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What customers say of articles, for those who write them. */
@Path("/v1/article-ratings")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class ArticleRatingResource {
    private final ArticleRatings ratings;
    private final Articles articles;
    private final Clock clock;

    ArticleRatingResource(ArticleRatings ratings, Articles articles, Clock clock) {
        this.ratings = ratings;
        this.articles = articles;
        this.clock = clock;
    }

    /** All articles that were rated in the period. */
    record Page(List<View> data, Meta meta) {
        record Meta(LocalDate from, LocalDate to, boolean hasMore, @Nullable String nextCursor) {}
    }

    /** @param title in English; left out when there is no such article any more */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(String article, @Nullable String title, long helpful, long notHelpful, Instant lastRatedAt) {}

    /** Those that helped least first, by the number of customers who said so. */
    @GET
    @RolesAllowed(Roles.SUPERVISOR)
    @WithSession
    public Uni<Page> list(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        Days days = Days.of(from, to, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return ratings.counted(days)
                .map(found -> new Page(
                        found.stream().map(this::view).toList(), new Page.Meta(days.from(), days.to(), false, null)));
    }

    private View view(ArticleRatings.Counted rated) {
        String title = articles.byId(rated.article(), Articles.FALLBACK)
                .map(Article::title)
                .orElse(null);
        return new View(rated.article(), title, rated.helpful(), rated.notHelpful(), rated.lastAt());
    }
}
