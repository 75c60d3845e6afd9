package io.breakwater.triage.domain;

import java.util.Locale;

/** How far an example has come. Only accepted ones are learnt from. */
public enum ExampleState {
    PROPOSED,
    ACCEPTED,
    REJECTED;

    /** As it is stored and told. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ExampleState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
