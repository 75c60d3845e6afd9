package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import java.util.List;

record Card(String id, String last4, String kind, String state) {
    private static final String ACTIVE = "active";
    private static final String FROZEN = "frozen";
    private static final String BLOCKED = "blocked";

    Card {
        if (!last4.matches("\\d{4}")
                || !List.of("virtual", "physical").contains(kind)
                || !List.of(ACTIVE, FROZEN, BLOCKED).contains(state)) {
            throw new IllegalArgumentException("Card " + id + ": " + last4 + ", " + kind + ", " + state);
        }
    }

    /** @throws Refusal when the exchange has blocked the card */
    Card frozen() {
        return in(FROZEN);
    }

    /** @throws Refusal when the exchange has blocked the card */
    Card unfrozen() {
        return in(ACTIVE);
    }

    /** Nobody can pay with it any more, for good. */
    Card lost() {
        return new Card(id, last4, kind, BLOCKED);
    }

    /** Whether somebody must make and send a new one. */
    boolean needsMaking() {
        return kind.equals("physical");
    }

    private Card in(String next) {
        if (state.equals(BLOCKED)) {
            throw new Refusal(409, "card_blocked", "Card " + id + " is blocked: order a new one.");
        }
        return new Card(id, last4, kind, next);
    }
}
