package io.breakwater.triage.domain;

import io.breakwater.events.Urgency;

/**
 * A signal in one message.
 *
 * @param by who found it
 * @param because a sentence that an agent understands
 */
public record SignalFound(Signal signal, Urgency urgency, Detector by, String because) {
    /** Two that know nothing of each other: what one misses, the other may see. */
    public enum Detector {
        RULES,
        MODEL
    }

    /**
     * Whether money or a life may be lost while the customer waits. Phishing counts when the finding itself is urgent:
     * the customer fell for it, rather than asks about it.
     */
    public boolean needsProtection() {
        return switch (signal) {
            case SELF_HARM, ACCOUNT_TAKEOVER, COERCION, FRAUD -> true;
            case PHISHING -> urgency.atLeast(Urgency.URGENT);
            case PERSON_WANTED, DISTRESS, ANGER -> false;
        };
    }
}
