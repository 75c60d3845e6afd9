package io.breakwater.chatbot.domain;

import java.util.Locale;

/** What shows that the customer is who the account belongs to. */
public enum Proof {
    /** Nothing: account data is out of bounds. */
    NONE,
    /** The exchange's token says so. */
    TOKEN,
    /** A one-time code that the exchange has sent was given back in this conversation, not long ago. */
    CODE;

    /** Whether account data may be told. */
    public boolean isGiven() {
        return this != NONE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
