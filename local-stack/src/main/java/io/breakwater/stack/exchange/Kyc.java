package io.breakwater.stack.exchange;

import java.util.List;

/**
 * Where the identity check stands.
 *
 * @param missing what the customer has still to send
 */
record Kyc(String state, List<String> missing) {
    static final List<String> STATES =
            List.of("not_started", "pending", "in_review", "approved", "rejected", "expired");

    Kyc {
        if (!STATES.contains(state)) {
            throw new IllegalArgumentException("kyc has the unknown state " + state);
        }
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    /** Without what the customer has just sent; when that was all, people look at it. */
    Kyc received(String type) {
        List<String> left = missing.stream().filter(one -> !one.equals(type)).toList();
        return new Kyc(left.isEmpty() ? "in_review" : state, left);
    }

    /** Nothing is missing any more once it is approved. */
    Kyc in(String next) {
        return new Kyc(next, next.equals("approved") ? List.of() : missing);
    }
}
