package io.breakwater.triage.domain;

import io.breakwater.events.Route;
import io.breakwater.events.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a message goes. A sign of fraud, of a takeover or of danger anywhere in it wins over all else, then the wish for
 * a person, then despair; the bot gets what is understood well enough, and asks back when it is not.
 *
 * @param clarifyBelow the confidence of the best reading below which the bot asks which reading is right
 */
public record RoutingPolicy(double clarifyBelow) {
    /** First what cannot wait. */
    private static final List<Signal> PROTECTED_FIRST =
            List.of(Signal.SELF_HARM, Signal.COERCION, Signal.ACCOUNT_TAKEOVER, Signal.FRAUD, Signal.PHISHING);

    public RoutingPolicy {
        if (!(clarifyBelow >= 0 && clarifyBelow <= 1)) {
            throw new IllegalArgumentException("clarifyBelow must lie between 0 and 1, is " + clarifyBelow);
        }
    }

    public Decision decide(Classification found) {
        UrgencyPolicy.Judgement judged = UrgencyPolicy.judge(found);
        List<String> reasons = new ArrayList<>(judged.reasons());
        Optional<Handover> handover = toPerson(found);
        Route route = handover.isPresent() ? Route.PERSON : toBot(found);
        reasons.add(reading(found, route));
        reasons.add(handover.map(RoutingPolicy::why).orElseGet(() -> why(found, route)));
        return new Decision(judged.urgency(), route, handover, reasons);
    }

    private static Optional<Handover> toPerson(Classification found) {
        for (Signal signal : PROTECTED_FIRST) {
            if (found.strongest(signal).filter(SignalFound::needsProtection).isPresent()) {
                return Optional.of(Handover.of(signal));
            }
        }
        if (found.has(Signal.PERSON_WANTED)) {
            return Optional.of(Handover.of(Signal.PERSON_WANTED));
        }
        return found.strongest(Signal.DISTRESS)
                .filter(distress -> distress.urgency().atLeast(Urgency.HIGH))
                .map(distress -> Handover.of(Signal.DISTRESS));
    }

    private Route toBot(Classification found) {
        boolean unclear = found.top().confidence().value() < clarifyBelow;
        return unclear && !found.suspectedAtEdge() ? Route.CLARIFY : Route.BOT;
    }

    private static String reading(Classification found, Route route) {
        boolean forPeople = !route.equals(Route.BOT);
        return "The best reading is " + Sentences.plain(found.top().intent()) + ", with "
                + Sentences.percent(found.top().confidence().value()) + " confidence, "
                + (forPeople
                        ? found.evidence().toldWithWords()
                        : found.evidence().told()) + ".";
    }

    private static String why(Handover handover) {
        return switch (handover.signal()) {
            case SELF_HARM -> "Danger to the customer's life: a person at once, in the urgent lane.";
            case COERCION, ACCOUNT_TAKEOVER, FRAUD, PHISHING ->
                "A sign of " + handover.signal().label()
                        + " anywhere in a message wins: a person at once, in the urgent lane.";
            case PERSON_WANTED -> "The customer wants a person and gets one.";
            case DISTRESS, ANGER -> "The customer is in " + handover.signal().label() + ": a person takes over.";
        };
    }

    private String why(Classification found, Route route) {
        if (found.suspectedAtEdge()) {
            return "Neither rules nor model support the suspicion of fraud: the bot answers, with high urgency.";
        }
        return route.equals(Route.CLARIFY)
                ? "That is less than the " + Sentences.percent(clarifyBelow)
                        + " that an answer needs: the bot asks which reading is right."
                : "No sign of fraud or danger and no wish for a person: the bot answers.";
    }
}
