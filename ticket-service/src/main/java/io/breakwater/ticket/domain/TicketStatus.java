package io.breakwater.ticket.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a ticket stands, and where each event may take it. */
public enum TicketStatus {
    /** Nobody has answered yet. */
    NEW("new"),
    /** The next word is ours. */
    OPEN("open"),
    /** The next word is the customer's. */
    WAITING_ON_CUSTOMER("waiting_on_customer"),
    /** Solved; agents and the customer may reopen it. */
    RESOLVED("resolved"),
    /** Final for agents. The customer's word reopens even this one: nobody writes into a void. */
    CLOSED("closed");

    private final String value;

    TicketStatus(String value) {
        this.value = value;
    }

    /** As it travels and is stored. */
    public String value() {
        return value;
    }

    public static Optional<TicketStatus> of(String word) {
        return Stream.of(values()).filter(status -> status.value.equals(word)).findFirst();
    }

    /** Nothing is left to do. */
    public boolean settled() {
        return this == RESOLVED || this == CLOSED;
    }

    public TicketStatus customerWrote() {
        return this == NEW ? NEW : OPEN;
    }

    /** The bot or an agent answered. An answer that arrives after the resolution does not undo it. */
    public TicketStatus answered() {
        return settled() ? this : WAITING_ON_CUSTOMER;
    }

    /** A person was asked for. */
    public TicketStatus handedOff() {
        return OPEN;
    }

    /** Something moved in an open case. What the customer owes us stays owed. */
    public TicketStatus caseMoved() {
        return this == NEW || settled() ? OPEN : this;
    }

    public TicketStatus resolve() {
        return this == CLOSED ? CLOSED : RESOLVED;
    }

    /** Whether an agent may set {@code target} by hand. The status that it already has is always allowed. */
    public boolean agentMaySet(TicketStatus target) {
        if (this == target) {
            return true;
        }
        switch (this) {
            case NEW:
            case OPEN:
            case WAITING_ON_CUSTOMER:
                return target == OPEN || target == WAITING_ON_CUSTOMER || target == RESOLVED;
            case RESOLVED:
                return target == OPEN || target == CLOSED;
            default:
                return false;
        }
    }
}
