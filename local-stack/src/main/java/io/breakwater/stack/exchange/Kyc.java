package io.breakwater.stack.exchange;

import java.util.List;

/**
 * Where the identity check stands.
 *
 * @param missing what the customer has still to send
 */
record Kyc(String state, List<String> missing) {
    Kyc {
        if (!List.of("not_started", "pending", "in_review", "approved", "rejected", "expired")
                .contains(state)) {
            throw new IllegalArgumentException("kyc has the unknown state " + state);
        }
        missing = missing == null ? List.of() : List.copyOf(missing);
    }
}
