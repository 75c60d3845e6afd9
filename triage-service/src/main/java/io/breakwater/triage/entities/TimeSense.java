package io.breakwater.triage.entities;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a phrase about time means. Of two readings of the same words the earlier one here is taken. */
enum TimeSense {
    NOTHING("date"),
    UNCLEAR_TIME("time"),
    UNCLEAR_DATE("date"),
    DAYS("date"),
    BACK("date"),
    AHEAD("date"),
    DATES("date"),
    WEEKDAYS_BACK("date"),
    WEEKDAYS_AHEAD("date"),
    WEEKDAYS_BARE("date"),
    MORNING("time"),
    AFTERNOON("time"),
    CLOCK("time"),
    LASTING("duration");

    private final String type;

    TimeSense(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /**
     * Nothing when the phrase cannot be, such as 31 February.
     *
     * @param span the duration when the phrase names one as a whole
     * @param written what is left as it is when it may mean two things
     */
    Optional<String> value(TimeParts parts, @Nullable String span, String written) {
        return switch (this) {
            case NOTHING, UNCLEAR_TIME, UNCLEAR_DATE -> Optional.of(written);
            case BACK -> Optional.of(span == null ? parts.duration(true) : span.replaceFirst("(?=\\d)", "-"));
            case AHEAD, LASTING, DAYS -> Optional.of(span == null ? parts.duration(false) : span);
            case DATES -> parts.date();
            case WEEKDAYS_BARE -> Optional.of(parts.weekday());
            case WEEKDAYS_BACK -> Optional.of(parts.weekday() + " P-1W");
            case WEEKDAYS_AHEAD -> Optional.of(parts.weekday() + " P1W");
            case MORNING -> Optional.of(parts.morning());
            // "12 de la noche" is midnight, "12 del mediodía" noon.
            case AFTERNOON ->
                Optional.of(parts.isTwelve() && !written.matches("(?i).*p\\.?m\\.?") ? written : parts.afternoon());
            case CLOCK -> parts.clock().or(() -> Optional.of(written));
        };
    }
}
