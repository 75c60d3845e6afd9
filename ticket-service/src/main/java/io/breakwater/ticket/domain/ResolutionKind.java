package io.breakwater.ticket.domain;

import java.util.stream.Stream;

/** How sure we are that it is solved. Confirmed and assumed are never added up unseen. */
public enum ResolutionKind {
    /** The customer said so. */
    CONFIRMED("confirmed"),
    /** The customer left without asking more. */
    ASSUMED("assumed"),
    /** An agent said so. */
    AGENT("agent");

    private final String value;

    ResolutionKind(String value) {
        this.value = value;
    }

    /** As it travels and is stored. */
    public String value() {
        return value;
    }

    /** The kind of this name; every other word is an agent's own reason. */
    public static ResolutionKind of(String word) {
        return Stream.of(values())
                .filter(kind -> kind.value.equals(word))
                .findFirst()
                .orElse(AGENT);
    }
}
