package io.breakwater.chatbot.article;

import io.breakwater.kit.problem.Rejection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days of UTC, from {@code from} to the day before {@code to}. */
record Days(LocalDate from, LocalDate to) {
    private static final int USUAL = 7;
    private static final int LONGEST = 366;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The parameters {@code from} and {@code to}: today and the six days before, when both are left out. */
    static Days of(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate end = to == null ? today.plusDays(1) : day("to", to);
        LocalDate begin = from == null ? end.minusDays(USUAL) : day("from", from);
        if (!begin.isBefore(end)) {
            throw Rejection.invalid("from", "must be before to, which is not counted");
        }
        if (ChronoUnit.DAYS.between(begin, end) > LONGEST) {
            throw Rejection.invalid("to", "must be at most " + LONGEST + " days after from");
        }
        return new Days(begin, end);
    }

    private static LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // Told below, like every day that makes no sense.
        }
        throw Rejection.invalid(name, "must be a date of this century, such as 2026-11-22");
    }
}
