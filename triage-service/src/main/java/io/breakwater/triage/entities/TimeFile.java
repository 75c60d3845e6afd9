package io.breakwater.triage.entities;

import com.fasterxml.jackson.core.type.TypeReference;
import io.breakwater.triage.content.ContentFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code times.yaml} as it is. */
final class TimeFile {
    private static final String PATH = "triage/entities/times.yaml";

    record Language(
            String language,
            boolean oneIsArticle,
            boolean hourOfOne,
            List<String> numbers,
            Map<String, String> units,
            Map<String, List<String>> spans,
            List<String> months,
            @Nullable List<String> capital,
            @Nullable List<String> notWords,
            List<String> weekdays,
            List<String> back,
            List<String> ahead,
            List<String> lasting,
            Map<String, List<String>> days,
            List<String> dates,
            List<String> weekdaysBack,
            List<String> weekdaysAhead,
            List<String> weekdaysBare,
            @Nullable List<String> morning,
            @Nullable List<String> afternoon,
            @Nullable List<String> clock,
            @Nullable List<String> unclearTime,
            @Nullable List<String> unclearDate,
            @Nullable List<String> nothing,
            @Nullable Map<String, List<String>> falseFriends) {
        Language {
            capital = orNone(capital);
            notWords = orNone(notWords);
            falseFriends = falseFriends == null ? Map.of() : falseFriends;
        }

        /** The phrases that mean this, as they are written in the file. */
        List<String> phrases(TimeSense sense) {
            return switch (sense) {
                case NOTHING -> orNone(nothing);
                case UNCLEAR_TIME -> orNone(unclearTime);
                case UNCLEAR_DATE -> orNone(unclearDate);
                case DAYS -> List.of();
                case BACK -> back;
                case AHEAD -> ahead;
                case DATES -> dates;
                case WEEKDAYS_BACK -> weekdaysBack;
                case WEEKDAYS_AHEAD -> weekdaysAhead;
                case WEEKDAYS_BARE -> weekdaysBare;
                case MORNING -> orNone(morning);
                case AFTERNOON -> orNone(afternoon);
                case CLOCK -> orNone(clock);
                case LASTING -> lasting;
            };
        }

        private static List<String> orNone(@Nullable List<String> phrases) {
            return phrases == null ? List.of() : phrases;
        }
    }

    private TimeFile() {}

    static List<Language> read() {
        return ContentFile.read(PATH, new TypeReference<>() {});
    }
}
