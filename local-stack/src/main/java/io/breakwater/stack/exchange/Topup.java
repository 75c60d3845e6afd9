package io.breakwater.stack.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that is to be put on a card.
 *
 * @param nextActor whose turn it is; {@code null} when it is over
 * @param etaMinS how many seconds it may still take, at least; {@code null} when nobody can say
 */
record Topup(
        String id,
        String card,
        String amount,
        String currency,
        String method,
        String state,
        Instant createdAt,
        @Nullable String nextActor,
        @Nullable Integer etaMinS,
        @Nullable Integer etaMaxS) {
    Topup {
        Amount.checked(id, amount);
        if (!List.of("bank_transfer", "card", "crypto").contains(method)
                || !List.of("pending", "booked", "declined", "refunded").contains(state)
                || state.equals("pending") != (nextActor != null)) {
            throw new IllegalArgumentException("Top-up " + id + ": " + method + ", " + state + ", " + nextActor);
        }
    }
}
