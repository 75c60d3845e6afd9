package io.breakwater.stack.exchange;

import java.time.Instant;
import java.util.List;

/** Money of a state that came, went or was paid with a card. */
record Payment(
        String id,
        String kind,
        String amount,
        String currency,
        String counterparty,
        String reference,
        String state,
        Instant bookedAt) {
    Payment {
        Amount.checked(id, amount);
        if (!List.of("bank_deposit", "bank_withdrawal", "card_topup", "card_payment")
                        .contains(kind)
                || !List.of("pending", "booked", "declined", "refunded").contains(state)) {
            throw new IllegalArgumentException("Payment " + id + ": " + kind + ", " + state);
        }
    }
}
