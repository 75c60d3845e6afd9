package io.breakwater.gateway.redact;

/** Digits that stand together, at {@code [start, end)}. */
record Group(int start, int end) {
    int length() {
        return end - start;
    }
}
