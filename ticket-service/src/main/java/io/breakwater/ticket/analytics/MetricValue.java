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

        @Nullable
        Double value(MetricShape shape, @Nullable Double cost) {
            return switch (shape) {
                case COUNT, BY_RESOLUTION -> (double) count;
                case RATIO -> ratio((double) sum, count);
                case TOKENS -> ratio((double) sum, resolved());
                case COST -> ratio(cost, resolved());
                case DURATION -> null;
            };
        }

        private static @Nullable Double ratio(@Nullable Double numerator, long denominator) {
            return numerator == null || denominator == 0 ? null : numerator / denominator;
        }
    }

    static MetricValue of(MetricShape shape, Object[] cells, TokenPrice price) {
        Row row = Row.read(new Cells(cells));
        boolean ratio = shape == MetricShape.RATIO;
        boolean duration = shape == MetricShape.DURATION;
        boolean bot = shape == MetricShape.TOKENS || shape == MetricShape.COST;
        boolean byKind = bot || shape == MetricShape.BY_RESOLUTION;
        Double cost = shape == MetricShape.COST ? price.of(row.sum) : null;
        return new MetricValue(
                row.group,
                row.count,
                row.value(shape, cost),
                when(ratio || shape == MetricShape.TOKENS, row.sum),
                when(ratio || bot, ratio ? row.count : row.resolved()),
                when(duration, row.p50),
                when(duration, row.p95),
                when(byKind, row.confirmed),
                when(byKind, row.assumed),
                when(shape == MetricShape.BY_RESOLUTION, row.agent),
                cost);
    }

    private static <T> @Nullable T when(boolean belongs, @Nullable T value) {
        return belongs ? value : null;
    }
}
