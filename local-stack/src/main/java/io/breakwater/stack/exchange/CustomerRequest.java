package io.breakwater.stack.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the customer has asked the exchange to do, and that people there must look at. */
record CustomerRequest(String id, String kind, String state, Instant createdAt) {
    static final List<String> KINDS = List.of(
            "change_email",
            "change_phone",
            "two_factor_reset",
            "unlock",
            "close_account",
            "tax_report",
            "card_replacement");
    static final List<String> STATES = List.of("awaiting_identity", "in_review", "done", "refused");

    private static final String AWAITING_IDENTITY = "awaiting_identity";
    private static final String IN_REVIEW = "in_review";
    private static final List<String> NEED_IDENTITY = List.of("change_email", "change_phone", "two_factor_reset");
    private static final int DAY = 86_400;

    CustomerRequest {
        if (!KINDS.contains(kind) || !STATES.contains(state)) {
            throw new IllegalArgumentException("Request " + id + ": " + kind + ", " + state);
        }
    }

    static CustomerRequest opened(String id, String kind, Instant now) {
        return new CustomerRequest(id, kind, NEED_IDENTITY.contains(kind) ? AWAITING_IDENTITY : IN_REVIEW, now);
    }

    boolean open() {
        return state.equals(AWAITING_IDENTITY) || state.equals(IN_REVIEW);
    }

    CustomerRequest in(String next) {
        return new CustomerRequest(id, kind, next, createdAt);
    }

    /** The request as callers see it. */
    record Shown(
            String id,
            String kind,
            String state,
            Instant createdAt,
            @Nullable String nextActor,
            @Nullable Integer etaMinS,
            @Nullable Integer etaMaxS) {}

    Shown shown() {
        boolean theirs = state.equals(IN_REVIEW);
        return new Shown(
                id,
                kind,
                state,
                createdAt,
                theirs ? "exchange" : open() ? "customer" : null,
                theirs ? DAY : null,
                theirs ? (kind.equals("card_replacement") ? 10 : 3) * DAY : null);
    }
}
