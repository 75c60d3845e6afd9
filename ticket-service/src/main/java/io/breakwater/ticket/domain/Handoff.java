package io.breakwater.ticket.domain;

import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseId;
import io.breakwater.events.Urgency;

/**
 * What is known of one case of a conversation.
 *
 * @param version the latest that was seen
 * @param urgency at that version
 */
public record Handoff(CaseId caseId, long version, Urgency urgency) {
    static Handoff of(CaseChanged change) {
        return new Handoff(change.caseId(), change.version(), change.urgency());
    }

    boolean olderThan(CaseChanged change) {
        return version < change.version();
    }
}
