package io.breakwater.chatbot.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the customer is reminded of an open question.
 *
 * @param at when nothing came until then; null when not at all
 * @param given the question of which the customer was reminded, as long as it is open; null when of none
 */
public record Reminder(@Nullable Instant at, @Nullable String given) {
    public static final Reminder NONE = new Reminder(null, null);
}
