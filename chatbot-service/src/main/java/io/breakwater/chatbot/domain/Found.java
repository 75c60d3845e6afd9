package io.breakwater.chatbot.domain;

import java.util.List;

/**
 * The answer to a {@link Need}.
 *
 * @param items for articles: one item with {@code id}, {@code title} and {@code excerpt}, or none
 */
public record Found(Result result, List<Item> items) {
    /** How it went. */
    public enum Result {
        /** Answered; the list may be empty. */
        OK,
        /** No answer in time, or the exchange refused. Nothing may be said about the account. */
        UNAVAILABLE,
        /** The customer is not known well enough to be told. */
        UNVERIFIED
    }

    public static final Found UNAVAILABLE = new Found(Result.UNAVAILABLE, List.of());
    public static final Found UNVERIFIED = new Found(Result.UNVERIFIED, List.of());

    public Found {
        items = List.copyOf(items);
    }

    public static Found of(List<Item> items) {
        return new Found(Result.OK, items);
    }
}
