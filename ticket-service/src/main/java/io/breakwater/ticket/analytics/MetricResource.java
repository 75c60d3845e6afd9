package io.breakwater.ticket.analytics;

import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.ticket.domain.MetricDefinition;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Metrics for supervisors. */
@Path("/v1/analytics/metrics")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class MetricResource {
    private final Metrics metrics;
    private final Clock clock;

    MetricResource(Metrics metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.SUPERVISOR)
    @WithSession
    public Uni<MetricReport> compute(
            @QueryParam("name") @Nullable String name,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("group_by") @Nullable String groupBy) {
        MetricDefinition metric = Optional.ofNullable(name)
                .flatMap(MetricDefinition::of)
                .orElseThrow(() ->
                        Rejection.invalid("name", "must be one of " + String.join(", ", MetricDefinition.names())));
        Period period = Period.of(from, to, clock.instant());
        Grouping grouping = Grouping.of(groupBy, metric);
        return metrics.compute(metric, period, grouping)
                .map(values -> MetricReport.of(metric, period, grouping, values));
    }
}
