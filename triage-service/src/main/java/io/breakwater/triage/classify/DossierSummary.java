package io.breakwater.triage.classify;

import io.breakwater.events.Entity;
import io.breakwater.triage.domain.Handover;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** One or two sentences for the agent who opens the case. */
final class DossierSummary {
    private static final Set<String> CIRCUMSTANCES = Set.of("date", "time", "duration", "device", "country");

    private DossierSummary() {}

    static String of(Triaged triaged, Handover handover) {
        String named = triaged.found().entities().stream()
                .sorted(Comparator.comparing(DossierSummary::isCircumstance))
                .map(Entity::value)
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        String intent = triaged.found().top().intent().value().replace('_', ' ');
        return opening(handover) + " The message reads as " + intent + "."
                + (named.isEmpty() ? "" : " Named: " + named + ".");
    }

    /** When, where and with what it happened is told after what it is about. */
    private static boolean isCircumstance(Entity entity) {
        return CIRCUMSTANCES.contains(entity.type());
    }

    private static String opening(Handover handover) {
        return switch (handover.signal()) {
            case SELF_HARM ->
                "The customer's words point to danger to their life: talk to them first, about money later.";
            case ACCOUNT_TAKEOVER -> "The customer reports that somebody else is in their account.";
            case COERCION -> "Somebody makes the customer act, perhaps at this moment: tell them to stop first.";
            case FRAUD -> "The customer reports fraud.";
            case PHISHING -> "The customer fell for phishing.";
            case PERSON_WANTED -> "The customer wants a person.";
            case DISTRESS -> "The customer is in distress.";
            case ANGER -> "The customer is angry.";
        };
    }
}
