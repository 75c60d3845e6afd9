package io.breakwater.ticket.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the customer first heard from the bot, and when from a person. The earliest one counts. */
public record Responses(@Nullable Instant firstBotAt, @Nullable Instant firstPersonAt) {
    public static final Responses NONE = new Responses(null, null);

    Responses bot(Instant at) {
        return new Responses(earlier(firstBotAt, at), firstPersonAt);
    }

    Responses person(Instant at) {
        return new Responses(firstBotAt, earlier(firstPersonAt, at));
    }

    private static Instant earlier(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }
}
