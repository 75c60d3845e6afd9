package io.breakwater.ticket.analytics;

import io.breakwater.kit.problem.Rejection;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** From {@code from} to just before {@code to}. */
record Period(Instant from, Instant to) {
    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int DATE_LENGTH = 10;

    /** The parameters {@code from} and {@code to}: the last seven days, when both are left out. */
    static Period of(@Nullable String from, @Nullable String to, Instant now) {
        Instant end = to == null ? now : time("to", to);
        Instant begin = from == null ? end.minus(USUAL) : time("from", from);
        if (!begin.isBefore(end)) {
            throw Rejection.invalid("from", "must be before to");
        }
        if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw Rejection.invalid("to", "must be at most " + LONGEST.toDays() + " days after from");
        }
        return new Period(begin, end);
    }

    private static Instant time(String name, String text) {
        try {
            Instant time = text.length() == DATE_LENGTH
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            if (time.isAfter(Instant.EPOCH) && time.isBefore(Instant.EPOCH.plus(Duration.ofDays(36_500)))) {
                return time;
            }
        } catch (DateTimeException e) {
            // Told below, like every time that makes no sense.
        }
        throw Rejection.invalid(name, "must be a date (2026-11-22) or a time (2026-11-22T08:00:00Z) of this century");
    }
}
