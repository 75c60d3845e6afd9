package io.breakwater.ticket.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.breakwater.ticket.domain.MetricShape;
import io.breakwater.ticket.store.Cells;
import org.jspecify.annotations.Nullable;

/**
 * A metric of one group. What does not belong to the metric's shape is left out.
 *
 * @param group the day, channel or language; left out when nothing was split
 * @param count how many things were counted
 * @param value the ratio, or the count; left out for a ratio of nothing and for durations
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
        @Nullable Long agent) {

    /** Reads group, count, sum, the two percentiles, and the count of each kind. */
    static MetricValue of(MetricShape shape, Object[] row) {
        Cells cells = new Cells(row);
        String group = cells.textOrNull();
        long count = cells.number();
        long sum = cells.number();
        Double p50 = cells.decimalOrNull();
        Double p95 = cells.decimalOrNull();
        if (shape == MetricShape.RATIO) {
            Double ratio = count == 0 ? null : (double) sum / count;
            return new MetricValue(group, count, ratio, sum, count, null, null, null, null, null);
        }
        if (shape == MetricShape.DURATION) {
            return new MetricValue(group, count, null, null, null, p50, p95, null, null, null);
        }
        if (shape == MetricShape.BY_RESOLUTION) {
            long confirmed = cells.number();
            long assumed = cells.number();
            return new MetricValue(
                    group, count, (double) count, null, null, null, null, confirmed, assumed, cells.number());
        }
        return new MetricValue(group, count, (double) count, null, null, null, null, null, null, null);
    }
}
