package io.breakwater.ticket.csat;

import io.breakwater.ticket.domain.Survey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param changeableUntil until when the customer may give another answer */
record CsatView(int rating, @Nullable String comment, Instant submittedAt, Instant changeableUntil) {
    static CsatView of(Survey.Answer answer) {
        return new CsatView(
                answer.rating(), answer.comment(), answer.at(), answer.firstAt().plus(Survey.CHANGEABLE));
    }
}
