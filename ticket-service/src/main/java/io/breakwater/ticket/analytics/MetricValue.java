package io.breakwater.ticket.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.breakwater.ticket.domain.MetricShape;
import io.breakwater.ticket.store.Cells;
import org.jspecify.annotations.Nullable;

/**
 * A metric of one group. What does not belong to the metric's shape is left out.
 *
 * @param group the day, channel, language or flow; left out when nothing was split
 * @param count how many things were counted
 * @param value the ratio, or the count; left out for a ratio of nothing, for durations and for a cost without a price
 * @param cost what the tokens cost; for costs only, and only with a price
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MetricValue(
        @Nullable String group,
        long count,
        @Nullable Double value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @JsonProperty("p50_s") @Nullable Double p50,
        @JsonProperty("p95_s") @Nullable Double p95,
        @Nullable Long confirmed,
        @Nullable Long assumed,
        @Nullable Long agent,
        @Nullable Double cost) {

    /** A row of the query: the group, the two sums, the two percentiles, and the count of each kind. */
    private record Row(
            @Nullable String group,
            long count,
            long sum,
            @Nullable Double p50,
            @Nullable Double p95,
            long confirmed,
            long assumed,
            long agent) {
        static Row read(Cells cells) {
            return new Row(
                    cells.textOrNull(),
                    cells.number(),
                    cells.number(),
                    cells.decimalOrNull(),
                    cells.decimalOrNull(),
                    cells.number(),
                    cells.number(),
                    cells.number());
        }

        long resolved() {
            return confirmed + assumed;
        }
    }

    static MetricValue of(MetricShape shape, Object[] cells, TokenPrice price) {
        Row row = Row.read(new Cells(cells));
        return switch (shape) {
            case COUNT ->
                new MetricValue(
                        row.group, row.count, (double) row.count, null, null, null, null, null, null, null, null);
            case RATIO ->
                new MetricValue(
                        row.group,
                        row.count,
                        ratio((double) row.sum, row.count),
                        row.sum,
                        row.count,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case DURATION ->
                new MetricValue(row.group, row.count, null, null, null, row.p50, row.p95, null, null, null, null);
            case BY_RESOLUTION ->
                new MetricValue(
                        row.group,
                        row.count,
                        (double) row.count,
                        null,
                        null,
                        null,
                        null,
                        row.confirmed,
                        row.assumed,
                        row.agent,
                        null);
            case TOKENS ->
                new MetricValue(
                        row.group,
                        row.count,
                        ratio((double) row.sum, row.resolved()),
                        row.sum,
                        row.resolved(),
                        null,
                        null,
                        row.confirmed,
                        row.assumed,
                        null,
                        null);
            case COST -> cost(row, price.of(row.sum));
        };
    }

    private static MetricValue cost(Row row, @Nullable Double cost) {
        return new MetricValue(
                row.group,
                row.count,
                ratio(cost, row.resolved()),
                null,
                row.resolved(),
                null,
                null,
                row.confirmed,
                row.assumed,
                null,
                cost);
    }

    private static @Nullable Double ratio(@Nullable Double numerator, long denominator) {
        return numerator == null || denominator == 0 ? null : numerator / denominator;
    }
}
