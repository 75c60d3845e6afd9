package io.breakwater.chatbot.article;

import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The help centre. Anybody may read it; customers may say what helped. */
@Path("/v1/articles")
@Cancellable(false)
@Produces(MediaType.APPLICATION_JSON)
class ArticleResource {
    private static final int LONGEST_QUERY = 300;
    private static final int LONGEST_LOCALE = 35;
    private static final String ONE_TO_FIFTY = "[1-9]|[1-4][0-9]|50";

    private final Articles articles;
    private final ArticleRatings ratings;
    private final SearchMisses misses;
    private final Caller caller;

    ArticleResource(Articles articles, ArticleRatings ratings, SearchMisses misses, Caller caller) {
        this.articles = articles;
        this.ratings = ratings;
        this.misses = misses;
        this.caller = caller;
    }

    /** A page of a list. Search results are one page. */
    record Page(List<ArticleView> data, Meta meta) {
        record Meta(boolean hasMore, @Nullable String nextCursor) {}

        static Page of(List<ArticleView> data) {
            return new Page(data, new Meta(false, null));
        }
    }

    /** The customer's word on an article. */
    record FeedbackRequest(@NotNull Boolean helpful) {}

    /** The best articles for {@code q}; all articles without it. */
    @GET
    @PermitAll
    public Page search(
            @QueryParam("q") @Size(max = LONGEST_QUERY) @Nullable String q,
            @QueryParam("locale") @DefaultValue("en") @Size(max = LONGEST_LOCALE) String locale,
            @QueryParam("limit") @DefaultValue("10") @Pattern(regexp = ONE_TO_FIFTY) String limit) {
        int most = Integer.parseInt(limit);
        if (q == null || q.isBlank()) {
            return Page.of(articles.all(language(locale)).stream()
                    .limit(most)
                    .map(ArticleView::listed)
                    .toList());
        }
        List<ArticleHit> hits = articles.search(q, language(locale), most);
        if (caller.isCustomer() && hits.stream().noneMatch(ArticleHit::reliable)) {
            misses.add(new SearchMisses.Miss(
                    SearchMisses.Source.HELP_CENTRE, caller.customer().id(), language(locale), q));
        }
        return Page.of(hits.stream().map(ArticleView::of).toList());
    }

    /** One article, in the language or else in English. */
    @GET
    @Path("/{id}")
    @PermitAll
    public ArticleView article(
            @PathParam("id") String id,
            @QueryParam("locale") @DefaultValue("en") @Size(max = LONGEST_LOCALE) String locale) {
        return articles.byId(id, language(locale))
                .map(ArticleView::whole)
                .orElseThrow(() -> Rejection.notFound("article", id));
    }

    /** Counts whether an article helped. Saying it again changes the word, not the number of customers. */
    @POST
    @Path("/{id}/feedback")
    @RolesAllowed(Roles.CUSTOMER)
    @Consumes(MediaType.APPLICATION_JSON)
    @WithTransaction
    public Uni<Response> feedback(@PathParam("id") String id, @Valid @NotNull FeedbackRequest request) {
        if (!articles.exists(id)) {
            return Uni.createFrom().failure(Rejection.notFound("article", id));
        }
        return ratings.addAll(
                        List.of(new ArticleRatings.Rating(id, caller.customer().id(), request.helpful())))
                .map(none -> Response.noContent().build());
    }

    private static String language(String locale) {
        String language = Locale.forLanguageTag(locale).getLanguage();
        return language.isEmpty() ? Articles.FALLBACK : language;
    }
}
