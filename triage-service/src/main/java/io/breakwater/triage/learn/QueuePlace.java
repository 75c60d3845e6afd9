package io.breakwater.triage.learn;

import io.breakwater.kit.problem.Rejection;
import io.breakwater.triage.domain.LabelledExample;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The example after which a page of the list begins, oldest first. */
record QueuePlace(Instant at, String id) {
    private static final QueuePlace START = new QueuePlace(Instant.EPOCH, "");
    // PostgreSQL does not read every time that Java can write.
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final char SEPARATOR = ' ';

    static QueuePlace of(LabelledExample last) {
        return new QueuePlace(last.label().at(), last.id());
    }

    /** The place that the parameter {@code after} names; the beginning when it is absent. */
    static QueuePlace parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int separator = Math.max(plain.indexOf(SEPARATOR), 0);
            QueuePlace place =
                    new QueuePlace(Instant.parse(plain.substring(0, separator)), plain.substring(separator + 1));
            if (LabelledExample.isId(place.id) && !place.at.isBefore(Instant.EPOCH) && place.at.isBefore(LATEST)) {
                return place;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw notOurs();
        }
        throw notOurs();
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at.toString() + SEPARATOR + id).getBytes(StandardCharsets.UTF_8));
    }

    private static Rejection notOurs() {
        return Rejection.invalid("after", "must be a next_cursor of this list, unchanged");
    }
}
