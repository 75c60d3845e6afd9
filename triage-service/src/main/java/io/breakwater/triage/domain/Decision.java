package io.breakwater.triage.domain;

import io.breakwater.events.Route;
import io.breakwater.events.Urgency;
import java.util.List;
import java.util.Optional;

/**
 * What happens to a message, and why.
 *
 * @param handover present exactly when the route is {@link Route#PERSON}
 * @param reasons sentences that an agent understands, what was found first, the route last
 */
public record Decision(Urgency urgency, Route route, Optional<Handover> handover, List<String> reasons) {
    public Decision {
        reasons = List.copyOf(reasons);
        if (handover.isPresent() != route.equals(Route.PERSON)) {
            throw new IllegalArgumentException("A handover and the route to a person come together");
        }
    }
}
