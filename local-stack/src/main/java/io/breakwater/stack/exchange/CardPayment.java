package io.breakwater.stack.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tried to pay with a card.
 *
 * @param reason why it was declined, in words that a customer may hear; {@code null} when it was approved
 */
record CardPayment(
        String id,
        String card,
        String merchant,
        String amount,
        String currency,
        String state,
        @Nullable String reason,
        Instant bookedAt) {
    static final List<String> REASONS = List.of(
            "insufficient_funds",
            "limit_reached",
            "wrong_pin",
            "card_frozen",
            "card_expired",
            "merchant_not_supported",
            "online_off",
            "other");

    CardPayment {
        Amount.checked(id, amount);
        boolean agrees = state.equals("approved") && reason == null
                || state.equals("declined") && reason != null && REASONS.contains(reason);
        if (!agrees) {
            throw new IllegalArgumentException("Card payment " + id + ": " + state + ", " + reason);
        }
    }
}
