package io.breakwater.stack.exchange;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Money that came into the account or went out of it.
 *
 * @param amount below zero when it went out
 */
record Booking(String id, Instant bookedAt, String kind, String text, String amount, String currency) {
    BigDecimal value() {
        return new BigDecimal(amount);
    }

    boolean isFee() {
        return kind.equals("fee");
    }
}
