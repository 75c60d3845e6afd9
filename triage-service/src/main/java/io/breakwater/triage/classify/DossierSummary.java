package io.breakwater.triage.classify;

import io.breakwater.events.Entity;
import io.breakwater.triage.domain.Handover;
import java.util.stream.Collectors;

/** One or two sentences for the agent who opens the case. */
final class DossierSummary {
    private DossierSummary() {}

    static String of(Triaged triaged, Handover handover) {
        String named = triaged.found().entities().stream()
                .map(Entity::value)
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        String intent = triaged.found().top().intent().value().replace('_', ' ');
        return opening(handover) + " The message reads as " + intent + "."
                + (named.isEmpty() ? "" : " Named: " + named + ".");
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
