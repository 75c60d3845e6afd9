package io.breakwater.ticket.store;

import io.breakwater.kit.identity.Caller;
import io.breakwater.ticket.domain.StreamState;

/**
 * Who looks: a customer sees their own conversations, an agent those that people were ever asked into, a supervisor
 * all. What a viewer may not see does not exist for them.
 *
 * @param contact the customer's id; empty for agents and supervisors
 */
public record Viewer(String contact, boolean all) {
    /** As a condition on {@code conversation c}, with the parameters {@code viewer} and {@code all}. */
    public static final String MAY_SEE =
            """
            (c.contact_id = cast(:viewer as text)
                or cast(:viewer as text) = '' and (cast(:all as boolean) or c.handed_off))""";

    public static Viewer of(Caller caller) {
        if (caller.isSupervisor()) {
            return new Viewer("", true);
        }
        return new Viewer(caller.isAgent() ? "" : caller.customer().id().value(), false);
    }

    /** The same as {@link #MAY_SEE}, for a conversation that is loaded. */
    public boolean maySee(StreamState stream) {
        return contact.isEmpty()
                ? all || stream.handedOff()
                : stream.contact().value().equals(contact);
    }
}
