package io.breakwater.triage.domain;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Lane;
import java.util.List;

/**
 * Why a person is needed, how fast, and what that person must be able to do.
 *
 * @param signal what led here; decides what the customer is told meanwhile
 */
public record Handover(Signal signal, EscalationReason reason, Lane lane, List<String> skills) {
    public Handover {
        skills = List.copyOf(skills);
    }

    static Handover of(Signal signal) {
        return switch (signal) {
            case SELF_HARM -> new Handover(signal, EscalationReason.VULNERABLE, Lane.URGENT, List.of());
            case ACCOUNT_TAKEOVER ->
                new Handover(signal, EscalationReason.ACCOUNT_TAKEOVER, Lane.URGENT, List.of("fraud"));
            case COERCION, FRAUD, PHISHING ->
                new Handover(signal, EscalationReason.FRAUD, Lane.URGENT, List.of("fraud"));
            case PERSON_WANTED -> new Handover(signal, EscalationReason.CUSTOMER_WISH, Lane.NORMAL, List.of());
            case DISTRESS -> new Handover(signal, EscalationReason.DISTRESS, Lane.NORMAL, List.of());
            case ANGER -> new Handover(signal, EscalationReason.COMPLAINT, Lane.NORMAL, List.of());
        };
    }
}
