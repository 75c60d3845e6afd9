package io.breakwater.ticket.domain;

import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseState;
import io.breakwater.events.LinkState;
import io.breakwater.events.LinkStatus;
import java.util.HashSet;
import java.util.Set;

/** The names of the items of a conversation's stream. */
public final class ItemTypes {
    public static final String MESSAGE_CREATED = "message.created";
    public static final String HANDOFF_CREATED = "handoff.created";
    public static final String QUEUE_POSITION_CHANGED = "queue.position_changed";
    public static final String CONVERSATION_ASSIGNED = "conversation.assigned";
    public static final String CONVERSATION_UNASSIGNED = "conversation.unassigned";
    public static final String CONVERSATION_RESOLVED = "conversation.resolved";
    /** A change of the case that this version has no name for. Its status is told all the same. */
    public static final String CONVERSATION_UPDATED = "conversation.updated";

    public static final String CSAT_REQUESTED = "csat.requested";
    public static final String CSAT_SUBMITTED = "csat.submitted";

    private static final String DEEP_LINK = "deep_link.";
    private static final Set<CaseChange> QUEUE_MOVES =
            Set.of(CaseChange.QUEUED, CaseChange.POSITION_CHANGED, CaseChange.RAISED);
    private static final Set<CaseChange> DESK_MOVES =
            Set.of(CaseChange.ASSIGNED, CaseChange.RELEASED, CaseChange.TRANSFERRED);

    private static final Set<LinkState> LINK_STATES = Set.of(
            LinkState.CREATED,
            LinkState.OPENED,
            LinkState.SIGNED_IN,
            LinkState.COMPLETED,
            LinkState.EXPIRED,
            LinkState.REJECTED);
    private static final Set<String> KNOWN = known();

    private ItemTypes() {}

    /** @param firstOfCase nothing was heard of this case before */
    static String of(CaseChanged changed, boolean firstOfCase) {
        CaseChange change = changed.change();
        if (CaseChange.RESOLVED.equals(change)) {
            return CONVERSATION_RESOLVED;
        }
        if (CaseChange.QUEUED.equals(change) && firstOfCase) {
            return HANDOFF_CREATED;
        }
        if (QUEUE_MOVES.contains(change)) {
            return QUEUE_POSITION_CHANGED;
        }
        if (DESK_MOVES.contains(change)) {
            boolean held = CaseState.ASSIGNED.equals(changed.status().state());
            return held ? CONVERSATION_ASSIGNED : CONVERSATION_UNASSIGNED;
        }
        return CONVERSATION_UPDATED;
    }

    static String of(LinkStatus link) {
        return DEEP_LINK + link.state().value();
    }

    /** {@code type} when this version knows it, else {@code other}: one of a closed set, fit for a metric's tag. */
    public static String tag(String type) {
        return KNOWN.contains(type) ? type : "other";
    }

    private static Set<String> known() {
        Set<String> types = new HashSet<>(Set.of(
                MESSAGE_CREATED,
                HANDOFF_CREATED,
                QUEUE_POSITION_CHANGED,
                CONVERSATION_ASSIGNED,
                CONVERSATION_UNASSIGNED,
                CONVERSATION_RESOLVED,
                CONVERSATION_UPDATED,
                CSAT_REQUESTED,
                CSAT_SUBMITTED));
        LINK_STATES.forEach(state -> types.add(DEEP_LINK + state.value()));
        return Set.copyOf(types);
    }
}
