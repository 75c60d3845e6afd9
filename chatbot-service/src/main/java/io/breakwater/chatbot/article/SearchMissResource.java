package io.breakwater.chatbot.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.breakwater.kit.identity.Roles;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
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

/** What customers search for in vain, for those who write articles. */
@Path("/v1/search-misses")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class SearchMissResource {
    private static final String ONE_TO_TWO_HUNDRED = "[1-9]|[1-9][0-9]|1[0-9]{2}|200";

    private final SearchMissTable misses;
    private final Clock clock;

    SearchMissResource(SearchMissTable misses, Clock clock) {
        this.misses = misses;
        this.clock = clock;
    }

    /** A page of the list. */
    record Page(List<View> data, Meta meta) {
        record Meta(LocalDate from, LocalDate to, boolean hasMore, @Nullable String nextCursor) {}
    }

    /** @param nearest the article that comes nearest; left out when none does */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(String language, String query, long count, Instant lastSeenAt, @Nullable Near nearest) {
        /** @param score the share of the query's words that it has, rare ones counting more; from 0 to 1 */
        record Near(String article, double score) {}

        static View of(SearchMissTable.Counted miss) {
            Near near = miss.nearest().map(n -> new Near(n.id(), n.score())).orElse(null);
            return new View(miss.language(), miss.query(), miss.times(), miss.lastAt(), near);
        }
    }

    /** Most frequent first; only what at least three customers have searched for in the period. */
    @GET
    @RolesAllowed(Roles.SUPERVISOR)
    @WithSession
    public Uni<Page> list(
            @QueryParam("language") @DefaultValue("") @Pattern(regexp = "[a-z]{0,8}") String language,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = ONE_TO_TWO_HUNDRED) String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Days days = Days.of(from, to, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        int most = Integer.parseInt(limit);
        return misses.list(days, language, MissPlace.parse(cursor), most + 1).map(found -> page(found, days, most));
    }

    private static Page page(List<SearchMissTable.Counted> found, Days days, int most) {
        boolean more = found.size() > most;
        List<SearchMissTable.Counted> shown = more ? found.subList(0, most) : found;
        SearchMissTable.Counted last = more ? shown.get(most - 1) : null;
        String next = last == null ? null : new MissPlace(last.times(), last.language(), last.query()).cursor();
        return new Page(shown.stream().map(View::of).toList(), new Page.Meta(days.from(), days.to(), more, next));
    }
}
