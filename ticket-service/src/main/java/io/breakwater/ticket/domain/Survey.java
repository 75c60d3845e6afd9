package io.breakwater.ticket.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * "How did we do?", asked once for each resolution, and the customer's answer.
 *
 * @param resolution the number of the resolution that it asks about
 * @param answer null until the customer has answered
 * @param submissions how often the customer gave or changed the answer
 */
public record Survey(int resolution, @Nullable Answer answer, int submissions) {
    /** How long after the first answer the customer may still change it. */
    public static final Duration CHANGEABLE = Duration.ofHours(24);

    /**
     * @param rating 1 to 5
     * @param firstAt when the customer answered first; a change does not renew it
     * @param at when the customer answered last
     */
    public record Answer(int rating, @Nullable String comment, Instant firstAt, Instant at) {
        boolean says(int otherRating, @Nullable String otherComment) {
            return rating == otherRating && Objects.equals(comment, otherComment);
        }
    }

    public boolean takesAnswersAt(Instant now) {
        return answer == null || now.isBefore(answer.firstAt().plus(CHANGEABLE));
    }

    /** This survey with the customer's answer; the same survey when the customer said so already. */
    public Survey answered(int rating, @Nullable String comment, Instant now) {
        if (answer != null && answer.says(rating, comment)) {
            return this;
        }
        Instant firstAt = answer == null ? now : answer.firstAt();
        return new Survey(resolution, new Answer(rating, comment, firstAt, now), submissions + 1);
    }
}
