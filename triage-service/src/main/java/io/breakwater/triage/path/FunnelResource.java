package io.breakwater.triage.path;

import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.domain.path.PathLibrary;
import io.breakwater.triage.domain.path.TriagePath;
import io.breakwater.triage.store.PathSteps;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** How customers fare on a path. Supervisors only. */
@Path("/v1/triage-paths/{id}/funnel")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class FunnelResource {
    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 366;

    private final PathLibrary library;
    private final PathSteps steps;
    private final PathConfig config;
    private final Clock clock;

    FunnelResource(PathLibrary library, PathSteps steps, PathConfig config, Clock clock) {
        this.library = library;
        this.steps = steps;
        this.config = config;
        this.clock = clock;
    }

    /** From one day to another, both counted; the last seven days when absent. */
    @GET
    @RolesAllowed(Roles.SUPERVISOR)
    @WithSession
    public Uni<Funnel> show(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        TriagePath path = library.newest(id).orElseThrow(() -> Rejection.notFound("triage path", "with this id"));
        Instant now = clock.instant();
        LocalDate last = to == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : day("to", to);
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : day("from", from);
        if (first.isAfter(last) || first.isBefore(last.minusDays(MOST_DAYS - 1))) {
            throw Rejection.invalid("/from", "must lie before \"to\", by " + MOST_DAYS + " days at most");
        }
        return steps.totals(id, first, last, now.minus(config.leftAfter()))
                .map(totals -> Funnel.of(path, first, last, totals));
    }

    private static LocalDate day(String parameter, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 2000 && day.getYear() < 10_000) {
                return day;
            }
        } catch (DateTimeException e) {
            throw Rejection.invalid("/" + parameter, "must be a date such as 2026-11-22");
        }
        throw Rejection.invalid("/" + parameter, "must be a date of our time");
    }
}
