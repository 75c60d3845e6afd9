package io.breakwater.escalation.domain;

import io.breakwater.events.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is.
 *
 * @param owner who holds it, or held it when it was resolved; null while it waits
 * @param resolution one of the queue's words; null before
 */
public record Standing(CaseState state, @Nullable Owner owner, @Nullable String resolution) {
    public static final Standing QUEUED = new Standing(CaseState.QUEUED, null, null);

    static Standing heldBy(Owner owner) {
        return new Standing(CaseState.ASSIGNED, owner, null);
    }
}
