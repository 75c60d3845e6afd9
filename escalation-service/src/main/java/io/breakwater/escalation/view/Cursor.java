package io.breakwater.escalation.view;

import io.breakwater.escalation.domain.Place;
import io.breakwater.events.CaseId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.kit.problem.Rejection;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * Where a page of cases ended, as text that only we read. It carries a check sum, so that a damaged or invented cursor,
 * or one of another list, is refused. It opens nothing that its bearer could not list anyway.
 */
final class Cursor {
    private static final int CHECK_LENGTH = 12;

    private Cursor() {}

    /** @param list tells lists with different filters apart */
    static String write(String list, Place place) {
        String text = place.laneRank() + "|" + place.dueAt() + "|" + place.id().value();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((check(list, text) + text).getBytes(StandardCharsets.UTF_8));
    }

    static Place read(String list, String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.substring(CHECK_LENGTH).split("\\|", -1);
            if (parts.length == 3) {
                Place place = new Place(Integer.parseInt(parts[0]), Instant.parse(parts[1]), new CaseId(parts[2]));
                if (write(list, place).equals(cursor)) {
                    return place;
                }
            }
        } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException e) {
            throw refused();
        }
        throw refused();
    }

    private static Rejection refused() {
        return Rejection.invalid("/cursor", "is not a cursor of this list: begin without one");
    }

    private static String check(String list, String text) {
        return NameBasedUuid.of("case-cursor", list, text)
                .toString()
                .replace("-", "")
                .substring(0, CHECK_LENGTH);
    }
}
