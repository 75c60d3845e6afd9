package io.breakwater.triage.domain;

import io.breakwater.events.Urgency;
import java.util.Arrays;
import java.util.Locale;

/** Something in a message that decides how soon, and by whom, it must be dealt with. */
public enum Signal {
    SELF_HARM("danger to the customer's life", Urgency.URGENT),
    ACCOUNT_TAKEOVER("an account takeover", Urgency.URGENT),
    COERCION("coercion: somebody makes the customer act", Urgency.URGENT),
    FRAUD("fraud", Urgency.URGENT),
    PHISHING("phishing", Urgency.HIGH),
    PERSON_WANTED("the wish for a person", Urgency.NORMAL),
    DISTRESS("distress", Urgency.HIGH),
    ANGER("anger", Urgency.NORMAL);

    private final String label;
    private final Urgency urgency;

    Signal(String label, Urgency urgency) {
        this.label = label;
        this.urgency = urgency;
    }

    /** How an agent reads it. */
    public String label() {
        return label;
    }

    /** What it means when nothing more is known. */
    public Urgency urgency() {
        return urgency;
    }

    /** The word that rule files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The signal of a rule file's word. */
    public static Signal of(String word) {
        return Arrays.stream(values())
                .filter(signal -> signal.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown signal \"" + word + "\"; known are "
                        + Arrays.stream(values()).map(Signal::word).toList()));
    }
}
