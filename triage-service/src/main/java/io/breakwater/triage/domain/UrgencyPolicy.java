package io.breakwater.triage.domain;

import io.breakwater.events.SecretKind;
import io.breakwater.events.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How soon a message must be dealt with. Every finding may only raise it. */
public final class UrgencyPolicy {
    /** Whoever reads one of these owns the funds: minutes count. */
    private static final Set<SecretKind> KEYS_TO_FUNDS = Set.of(SecretKind.SEED_PHRASE, SecretKind.PRIVATE_KEY);

    /**
     * From here on the customer is offered to report fraud with one touch. Of held-back reports that tell only the facts
     * nine in ten are above it, and one in twenty messages of ordinary business.
     */
    private static final double SUSPECTED = 0.1;

    private UrgencyPolicy() {}

    /** The urgency, with a sentence for each finding that speaks for it. */
    public record Judgement(Urgency urgency, List<String> reasons) {
        public Judgement {
            reasons = List.copyOf(reasons);
        }
    }

    public static Judgement judge(Classification found) {
        List<String> reasons = new ArrayList<>();
        Urgency urgency = Urgency.NORMAL;
        for (SignalFound signal : found.signals()) {
            urgency = urgency.max(signal.needsProtection() ? Urgency.URGENT : signal.urgency());
            reasons.add(signal.because());
        }
        for (SecretKind secret : found.secrets()) {
            reasons.add(
                    "The message held what looks like a " + plain(secret) + "; it was masked before anybody saw it.");
            urgency = KEYS_TO_FUNDS.contains(secret) ? urgency.max(Urgency.HIGH) : urgency;
        }
        if (found.suspectedAtEdge()) {
            reasons.add(
                    "The gateway's quick check, or the customer's own choice, marked the message as suspected fraud.");
            urgency = urgency.max(Urgency.HIGH);
        }
        if (found.suspicion() >= SUSPECTED && found.signals().stream().noneMatch(SignalFound::needsProtection)) {
            reasons.add("The models take it for a report of fraud or a takeover with "
                    + Sentences.percent(found.suspicion()) + " probability: the customer is offered to report it.");
            urgency = urgency.max(Urgency.HIGH);
        }
        return new Judgement(urgency, reasons);
    }

    private static String plain(SecretKind secret) {
        return secret.value().replace('_', ' ');
    }
}
