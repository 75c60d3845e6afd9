package io.breakwater.triage.domain.path;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Lane;
import io.breakwater.events.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a path ends with a person, in the words of path files. */
public enum PersonReason {
    FRAUD(EscalationReason.FRAUD, List.of("fraud"), true),
    ACCOUNT_TAKEOVER(EscalationReason.ACCOUNT_TAKEOVER, List.of("fraud"), true),
    DANGER(EscalationReason.VULNERABLE, List.of(), true),
    KYC(EscalationReason.FLOW_NEEDS_PERSON, List.of("kyc"), false),
    PAYMENTS(EscalationReason.FLOW_NEEDS_PERSON, List.of("payments"), false),
    CARD(EscalationReason.FLOW_NEEDS_PERSON, List.of("card"), false),
    TRADING(EscalationReason.FLOW_NEEDS_PERSON, List.of("trading"), false),
    TECHNICAL(EscalationReason.FLOW_NEEDS_PERSON, List.of("technical"), false),
    COMPLAINT(EscalationReason.COMPLAINT, List.of(), false);

    private final EscalationReason reason;
    private final List<String> skills;
    private final boolean mayBeUrgent;

    PersonReason(EscalationReason reason, List<String> skills, boolean mayBeUrgent) {
        this.reason = reason;
        this.skills = skills;
        this.mayBeUrgent = mayBeUrgent;
    }

    /** The word that files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PersonReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(PersonReason::word).toList();
    }

    /** Whether it may take the urgent lane, which is for what cannot wait at all. */
    public boolean mayBeUrgent() {
        return mayBeUrgent;
    }

    PersonNeeded needed(boolean urgent) {
        return new PersonNeeded(
                reason, urgent ? Lane.URGENT : Lane.NORMAL, urgent ? Urgency.URGENT : Urgency.NORMAL, skills, null);
    }
}
