package io.breakwater.triage.entities;

import java.util.Locale;

/** What stands in a phrase about time in the place of many words. */
enum TimeSlot {
    N(0, 999),
    COUNT(0, 999),
    UNIT(0, 0),
    MONTH(0, 0),
    WEEKDAY(0, 0),
    SPAN(0, 0),
    DAY(1, 31),
    M(1, 12),
    YEAR(1990, 2099),
    HOUR(0, 23),
    MINUTE(0, 59);

    private static final int LONGEST_NUMBER = 4;

    private final int least;
    private final int most;

    TimeSlot(int least, int most) {
        this.least = least;
        this.most = most;
    }

    static TimeSlot of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether digits may stand here. */
    boolean isNumeric() {
        return most > 0;
    }

    /** Whether words may stand here. */
    boolean isWord() {
        return most == 0 || this == N || this == COUNT || this == HOUR;
    }

    /** Reads digits into the parts; the end, or -1 when there is no such number. */
    int read(Reading reading, int from, TimeParts parts) {
        int end = reading.endOfDigits(from);
        if (!isNumeric() || end == from || end - from > LONGEST_NUMBER) {
            return -1;
        }
        int number = Integer.parseInt(reading.plain(), from, end, 10);
        if (number < least || number > most) {
            return -1;
        }
        parts.set(this, number);
        return switch (this) {
            case DAY -> endOfOrdinal(reading, end);
            case HOUR -> endOfHour(reading, from, end, parts);
            default -> end;
        };
    }

    /** "19th", "1er", "1º". */
    private static int endOfOrdinal(Reading reading, int end) {
        for (String sign : new String[] {"st", "nd", "rd", "th", "er", "o", "º", "ª", "°"}) {
            if (reading.says(end, sign) && reading.isWordEnd(end + sign.length())) {
                return end + sign.length();
            }
        }
        return end;
    }

    /** "15", "15:30", "15.30". */
    private static int endOfHour(Reading reading, int from, int end, TimeParts parts) {
        parts.padded(reading.at(from) == '0');
        char sign = reading.at(end);
        int last = reading.endOfDigits(end + 1);
        if (sign != ':' && sign != '.' || last != end + 3) {
            return end;
        }
        int minute = Integer.parseInt(reading.plain(), end + 1, last, 10);
        if (minute > MINUTE.most) {
            return end;
        }
        parts.set(MINUTE, minute);
        return last;
    }
}
