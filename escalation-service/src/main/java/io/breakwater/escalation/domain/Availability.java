package io.breakwater.escalation.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an agent says about being there. */
public enum Availability {
    ONLINE,
    /** Keeps the cases in hand, is not counted as serving. */
    AWAY,
    /** As away, and the cases go back to their queues. */
    AWAY_AND_REASSIGNING,
    OFFLINE;

    /** As it is written in the API and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the agent may hold cases. */
    public boolean holdsCases() {
        return this == ONLINE || this == AWAY;
    }

    public static Optional<Availability> of(String word) {
        return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
    }
}
