package io.breakwater.triage.domain.path;

import io.breakwater.events.EscalationReason;
import io.breakwater.events.Lane;
import io.breakwater.events.Urgency;
import io.breakwater.triage.domain.Handover;
import io.breakwater.triage.domain.Signal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a person takes over, how fast, and what that person should be able to do.
 *
 * @param signal what the customer's own words gave away; null when an answer or the path led here
 */
public record PersonNeeded(
        EscalationReason reason, Lane lane, Urgency urgency, List<String> skills, @Nullable Signal signal) {
    public PersonNeeded {
        skills = List.copyOf(skills);
    }

    static PersonNeeded because(EscalationReason reason) {
        return new PersonNeeded(reason, Lane.NORMAL, Urgency.NORMAL, List.of(), null);
    }

    static PersonNeeded because(Handover handover, Urgency urgency) {
        return new PersonNeeded(handover.reason(), handover.lane(), urgency, handover.skills(), handover.signal());
    }
}
