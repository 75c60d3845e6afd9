package io.breakwater.ticket.analytics;

import java.util.Optional;
import java.util.stream.Stream;

/** How a metric may be split. */
enum Grouping {
    /** Days of UTC. */
    DAY("day", "to_char(f.at at time zone 'UTC', 'YYYY-MM-DD')"),
    CHANNEL("channel", "c.channel"),
    LANGUAGE("language", "c.language");

    private final String value;
    private final String sql;

    Grouping(String value, String sql) {
        this.value = value;
        this.sql = sql;
    }

    static Optional<Grouping> of(String word) {
        return Stream.of(values())
                .filter(grouping -> grouping.value.equals(word))
                .findFirst();
    }

    String value() {
        return value;
    }

    /** Of the fact {@code f} and its {@code conversation c}. */
    String sql() {
        return sql;
    }
}
