package io.breakwater.ticket.analytics;

import io.breakwater.ticket.domain.MetricDefinition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A metric over a period, with its definition beside it. */
record MetricReport(List<MetricValue> data, Meta meta) {
    /**
     * @param meaning what is counted, in words
     * @param from first instant of the period
     * @param to first instant after it
     */
    record Meta(
            String name,
            String meaning,
            Instant from,
            Instant to,
            @Nullable String groupBy,
            boolean hasMore,
            @Nullable String nextCursor) {}

    static MetricReport of(
            MetricDefinition metric, Period period, @Nullable Grouping grouping, List<MetricValue> values) {
        String groupBy = grouping == null ? null : grouping.value();
        Meta meta = new Meta(metric.value(), metric.meaning(), period.from(), period.to(), groupBy, false, null);
        return new MetricReport(values, meta);
    }
}
