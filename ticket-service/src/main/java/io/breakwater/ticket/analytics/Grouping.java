package io.breakwater.ticket.analytics;

import io.breakwater.kit.problem.Rejection;
import io.breakwater.ticket.domain.MetricDefinition;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a metric may be split. */
enum Grouping {
    /** Days of UTC. */
    DAY("day", "to_char(f.at at time zone 'UTC', 'YYYY-MM-DD')"),
    CHANNEL("channel", "c.channel"),
    LANGUAGE("language", "c.language"),
    /** Of the bot. A conversation counts in each of its flows, with what the customer said of that flow. */
    FLOW("flow", "case when f.flow = '' then 'none' else f.flow end");

    private final String value;
    private final String sql;

    Grouping(String value, String sql) {
        this.value = value;
        this.sql = sql;
    }

    /** The grouping that the parameter {@code group_by} names; null for none. */
    static @Nullable Grouping of(@Nullable String word, MetricDefinition metric) {
        if (word == null) {
            return null;
        }
        return Stream.of(values())
                .filter(grouping -> grouping.value.equals(word))
                .filter(grouping -> grouping != FLOW || Facts.splitsByFlow(metric))
                .findFirst()
                .orElseThrow(() -> Rejection.invalid(
                        "group_by",
                        "must be day, channel or language" + (Facts.splitsByFlow(metric) ? ", or flow" : "")));
    }

    String value() {
        return value;
    }

    /** Of the fact {@code f} and its {@code conversation c}. */
    String sql() {
        return sql;
    }
}
