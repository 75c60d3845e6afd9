package io.breakwater.ticket.analytics;

import io.breakwater.ticket.domain.MetricDefinition;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes metrics from what was recorded, each time anew. */
@ApplicationScoped
class Metrics {
    // %1$s: the group, %2$s: the facts, %3$s: the grouping. None of them comes from a request.
    private static final String COMPUTE =
            """
            select %1$s, count(*), cast(coalesce(sum(round(f.n)), 0) as bigint),
                cast(percentile_cont(0.5) within group (order by f.n) as float8),
                cast(percentile_cont(0.95) within group (order by f.n) as float8),
                count(*) filter (where f.kind = 'confirmed'), count(*) filter (where f.kind = 'assumed'),
                count(*) filter (where f.kind = 'agent')
            from (%2$s) f join conversation c on c.id = f.conversation_id
            where f.at >= cast(cast(:from as text) as timestamptz) and f.at < cast(cast(:to as text) as timestamptz)
            %3$s""";

    private final TokenPrice price;

    Metrics(TokenPrice price) {
        this.price = price;
    }

    /** One value for each group, in order; one value in all when nothing is split. */
    Uni<List<MetricValue>> compute(MetricDefinition metric, Period period, @Nullable Grouping grouping) {
        String sql = grouping == null
                ? COMPUTE.formatted("cast(null as text)", Facts.of(metric, null), "")
                : COMPUTE.formatted(grouping.sql(), Facts.of(metric, grouping), "group by 1 order by 1");
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, Object[].class)
                        .setParameter("from", period.from().toString())
                        .setParameter("to", period.to().toString())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> MetricValue.of(metric.shape(), row, price))
                        .toList());
    }
}
