package io.breakwater.triage.entities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times in digits alone: {@code 2026-11-19}, {@code 19.11.2026}, {@code 19/11}, {@code 14:30}.
 *
 * <p>Which number is the day is known when the year comes first, with dots, when one is above twelve or both are the same.
 * Else the customer's own writing is the value ({@code 05/06/2026}). Two numbers without a year count when they have two
 * digits each, for "1/2" and "24/7" are no dates; {@code 12/27} stays as written since it may be the month and year on a
 * card. A time from 1:00 to 12:59 without a zero ahead stays as written: it does not say which half of the day is meant;
 * {@code 9h30} does, where it is written so.
 */
final class NumericTimes implements Finder {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{2})/(\\d{2})");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[:h](\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?( ?(?:utc|gmt)\\b|z\\b)?");
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;
    private static final int HALF_A_DAY = 12;
    private static final int FIRST_YEAR_OF_CARDS = 24;
    private static final int LAST_YEAR_OF_CARDS = 45;

    @Override
    public void find(Reading reading, Findings findings) {
        Matchers matchers = null;
        for (int at = 0; at < reading.length(); at++) {
            if (!reading.isDigit(at)) {
                continue;
            }
            int end = at;
            if (mayBegin(reading, at)) {
                matchers = matchers == null ? new Matchers(reading) : matchers;
                end = matchers.add(at, findings);
            }
            at = Math.max(end, reading.endOfDigits(at)) - 1;
        }
    }

    /** In "2026-11-19T14:30" the T stands between date and time. */
    private static boolean mayBegin(Reading reading, int at) {
        char before = reading.at(at - 1);
        if (before == 't') {
            return reading.isDigit(at - 2);
        }
        boolean goesOn = before != 0 && ".,:/-$€£+#".indexOf(before) >= 0;
        return !goesOn && (!Reading.isPart(before) || Reading.isHan(before) || Reading.isHangul(before));
    }

    /** One message and the patterns at work on it. */
    private static final class Matchers {
        private final Reading reading;
        private final Matcher yearFirst;
        private final Matcher yearLast;
        private final Matcher noYear;
        private final Matcher clock;

        private Matchers(Reading reading) {
            this.reading = reading;
            yearFirst = YEAR_FIRST.matcher(reading.plain());
            yearLast = YEAR_LAST.matcher(reading.plain());
            noYear = NO_YEAR.matcher(reading.plain());
            clock = CLOCK.matcher(reading.plain());
        }

        /** The end of what was found, or the place itself. */
        private int add(int at, Findings findings) {
            if (stands(yearFirst, at)) {
                return add(
                        "date",
                        at,
                        yearFirst,
                        date(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4)),
                        findings);
            }
            if (stands(yearLast, at)) {
                return add("date", at, yearLast, dayFirst(yearLast), findings);
            }
            if (stands(noYear, at)) {
                return add("date", at, noYear, withoutYear(noYear), findings);
            }
            return stands(clock, at) ? add("time", at, clock, time(clock), findings) : at;
        }

        private boolean stands(Matcher matcher, int at) {
            return matcher.region(at, reading.length()).lookingAt() && mayEnd(matcher.end());
        }

        private boolean mayEnd(int end) {
            char next = reading.at(end);
            boolean goesOn = next != 0 && ".,:/-%".indexOf(next) >= 0 && reading.isDigit(end + 1);
            return !goesOn && next != '%' && (next == 't' && reading.isDigit(end + 1) || reading.isWordEnd(end));
        }

        private static int add(String type, int at, Matcher matcher, Optional<String> value, Findings findings) {
            value.ifPresent(v -> findings.add(type, at, matcher.end(), v));
            return matcher.end();
        }
    }

    private static Optional<String> dayFirst(Matcher match) {
        int first = number(match, 1);
        int second = number(match, 3);
        int year = number(match, 4);
        boolean shortYear = year < CENTURY / 10;
        boolean twoDigits = match.group(1).length() == 2 && match.group(3).length() == 2;
        if (shortYear && (!twoDigits || match.group(2).equals("-"))) {
            // "1.10.15" is rather a version than a day, "20-11-12" the sort code of a British bank.
            return Optional.empty();
        }
        int fullYear = shortYear ? CENTURY + year : year;
        boolean dayFirst = match.group(2).equals(".") || first > MONTHS || first == second;
        if (dayFirst || second > MONTHS) {
            return dayFirst ? date(fullYear, second, first) : date(fullYear, first, second);
        }
        return date(fullYear, second, first).map(possible -> match.group());
    }

    private static Optional<String> withoutYear(Matcher match) {
        int first = number(match, 1);
        int second = number(match, 2);
        if (first > MONTHS || first == second) {
            return day(second, first);
        }
        boolean clear = second > MONTHS && second < FIRST_YEAR_OF_CARDS;
        boolean possible = first > 0 && second > 0 && second <= LAST_YEAR_OF_CARDS;
        return clear ? day(first, second) : Optional.of(match.group()).filter(written -> possible);
    }

    private static Optional<String> time(Matcher match) {
        int hour = number(match, 1);
        int minute = number(match, 2);
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        boolean universal = match.group(3) != null;
        boolean unclear = hour > 0
                && hour <= HALF_A_DAY
                && match.group(1).charAt(0) != '0'
                && !universal
                && match.group().indexOf('h') < 0;
        return Optional.of(
                unclear
                        ? match.group()
                        : String.format(Locale.ROOT, "T%02d:%02d%s", hour, minute, universal ? "Z" : ""));
    }

    private static Optional<String> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> day(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
