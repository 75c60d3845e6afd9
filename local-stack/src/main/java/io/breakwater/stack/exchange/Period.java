package io.breakwater.stack.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The periods that a statement can be of. All in UTC. */
enum Period {
    LAST_MONTH(today -> today.withDayOfMonth(1).minusMonths(1), today -> today.withDayOfMonth(1)),
    LAST_3_MONTHS(today -> today.minusMonths(3), today -> LocalDate.MAX),
    THIS_YEAR(today -> today.withDayOfYear(1), today -> LocalDate.MAX),
    LAST_YEAR(today -> today.withDayOfYear(1).minusYears(1), today -> today.withDayOfYear(1));

    static final List<String> WORDS = Arrays.stream(values()).map(Period::word).toList();

    private final UnaryOperator<LocalDate> first;
    private final UnaryOperator<LocalDate> after;

    Period(UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> after) {
        this.first = first;
        this.after = after;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Period named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    Instant from(Instant now) {
        return first.apply(day(now)).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The last second of it, or now when it is not over. */
    Instant to(Instant now) {
        LocalDate end = after.apply(day(now));
        return end.isAfter(day(now))
                ? now
                : end.atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
