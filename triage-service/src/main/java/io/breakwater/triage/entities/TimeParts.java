package io.breakwater.triage.entities;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a phrase about time says, and how ISO 8601 says it. */
final class TimeParts {
    /** The units in the order of {@code times.yaml}, as ISO 8601 writes them. */
    enum Unit {
        S("PT", "S", 1),
        MIN("PT", "M", 1),
        H("PT", "H", 1),
        D("P", "D", 1),
        W("P", "D", 7),
        M("P", "M", 1),
        Y("P", "Y", 1);

        private final String prefix;
        private final String letter;
        private final int times;

        Unit(String prefix, String letter, int times) {
            this.prefix = prefix;
            this.letter = letter;
            this.times = times;
        }

        static Unit of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private static final int HOURS_OF_HALF_A_DAY = 12;

    private final Map<TimeSlot, Integer> numbers = new EnumMap<>(TimeSlot.class);
    private boolean padded;

    void set(TimeSlot slot, int number) {
        numbers.put(slot == TimeSlot.COUNT ? TimeSlot.N : slot == TimeSlot.M ? TimeSlot.MONTH : slot, number);
    }

    void padded(boolean padded) {
        this.padded = padded;
    }

    private int get(TimeSlot slot) {
        return numbers.getOrDefault(slot, 0);
    }

    private boolean has(TimeSlot slot) {
        return numbers.containsKey(slot);
    }

    /** {@code P3D}, or {@code P-3D} when it lies back. */
    String duration(boolean back) {
        Unit unit = Unit.values()[get(TimeSlot.UNIT)];
        return unit.prefix + (back ? "-" : "") + get(TimeSlot.N) * unit.times + unit.letter;
    }

    /** {@code 2026-11-19}, {@code --11-19} without a year, {@code 2026-11} without a day, {@code --11} a month alone. */
    Optional<String> date() {
        try {
            int month = get(TimeSlot.MONTH);
            // In "十一月三号" the day is a number.
            int day = has(TimeSlot.DAY) ? get(TimeSlot.DAY) : get(TimeSlot.N);
            if (day == 0) {
                String name = String.format(Locale.ROOT, "%02d", month);
                return Optional.of(has(TimeSlot.YEAR) ? get(TimeSlot.YEAR) + "-" + name : "--" + name);
            }
            return Optional.of(
                    has(TimeSlot.YEAR)
                            ? LocalDate.of(get(TimeSlot.YEAR), month, day).toString()
                            : MonthDay.of(month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A weekday as TIMEX3 (ISO 24617-1) writes it: its X are the year and the week, which are not said. */
    String weekday() {
        return "XXXX-WXX-" + get(TimeSlot.WEEKDAY);
    }

    /** {@code T15:00}, nothing when it is not said which half of the day is meant. */
    Optional<String> clock() {
        int hour = get(TimeSlot.HOUR);
        boolean unclear = !padded && hour > 0 && hour <= HOURS_OF_HALF_A_DAY;
        return unclear ? Optional.empty() : Optional.of(time(hour));
    }

    boolean isTwelve() {
        return get(TimeSlot.HOUR) == HOURS_OF_HALF_A_DAY;
    }

    String morning() {
        return time(isTwelve() ? 0 : get(TimeSlot.HOUR));
    }

    String afternoon() {
        int hour = get(TimeSlot.HOUR);
        return time(hour < HOURS_OF_HALF_A_DAY ? hour + HOURS_OF_HALF_A_DAY : hour);
    }

    private String time(int hour) {
        return "T" + LocalTime.of(hour, get(TimeSlot.MINUTE));
    }
}
