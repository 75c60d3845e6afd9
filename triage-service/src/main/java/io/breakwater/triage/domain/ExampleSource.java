package io.breakwater.triage.domain;

import java.util.Locale;

/** Who said what a message meant. */
public enum ExampleSource {
    /** An agent corrected the reading. */
    AGENT,
    /** The customer chose among the readings that the bot offered. */
    CUSTOMER;

    /** As it is stored and told. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ExampleSource of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
