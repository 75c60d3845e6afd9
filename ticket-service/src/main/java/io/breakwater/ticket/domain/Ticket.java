package io.breakwater.ticket.domain;

import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseState;
import io.breakwater.events.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The work item that people see: one for each conversation. Every method answers with the ticket as it is afterwards.
 *
 * @param subject null until the customer has said something
 * @param version grows by one with each stored change; who changes a ticket by hand names the one that they saw
 */
public record Ticket(
        TicketId id,
        @Nullable String subject,
        TicketStatus status,
        Urgency priority,
        Desk desk,
        Responses responses,
        Outcome outcome,
        long version) {

    public static Ticket opened(TicketId id) {
        return new Ticket(id, null, TicketStatus.NEW, Urgency.NORMAL, Desk.NOBODY, Responses.NONE, Outcome.NONE, 1);
    }

    /** @param atLeast the urgency that the way the message came in speaks for */
    Ticket customerWrote(String text, Urgency atLeast) {
        Ticket heard = status.settled() ? cameBack() : to(status.customerWrote());
        return heard.about(subject == null ? Subject.of(text) : subject).at(priority.max(atLeast));
    }

    Ticket botReplied(Instant at) {
        TicketStatus next = desk.openCase() == null ? status.answered() : status;
        return to(next).heardFrom(responses.bot(at));
    }

    Ticket agentReplied(Instant at) {
        return to(status.answered()).heardFrom(responses.person(at));
    }

    /** @param before what was known of the case; null when this is the first that is heard of it */
    Ticket caseChanged(CaseChanged change, @Nullable Handoff before) {
        Ticket next = at(priority(change, before)).by(desk(change));
        if (CaseChange.RESOLVED.equals(change.change())) {
            return next.resolved(change.resolution(), change.occurredAt());
        }
        if (status.settled()) {
            return next.cameBack();
        }
        return next.to(before == null ? status.handedOff() : status.caseMoved());
    }

    /** The customer told the bot that it is solved. Nothing changes while somebody works on it. */
    Ticket confirmed(Instant at) {
        boolean free = !status.settled() && desk.openCase() == null;
        return free ? ended(ResolutionKind.CONFIRMED, null, at, false) : this;
    }

    /** The customer left without asking more. Nothing changes when somebody still works on it or owes a word. */
    Ticket assumedResolved(Instant at) {
        boolean quiet = status == TicketStatus.WAITING_ON_CUSTOMER && desk.openCase() == null;
        return quiet ? ended(ResolutionKind.ASSUMED, null, at, false) : this;
    }

    /** An agent sets priority and status by hand; see {@link TicketStatus#agentMaySet}. */
    Ticket setByHand(Urgency newPriority, TicketStatus target, Instant at) {
        Ticket next = at(newPriority);
        if (target == status) {
            return next;
        }
        if (target == TicketStatus.RESOLVED) {
            return next.ended(ResolutionKind.AGENT, null, at, false);
        }
        return status.settled() && target == TicketStatus.OPEN ? next.cameBack() : next.to(target);
    }

    Ticket withVersion(long newVersion) {
        return new Ticket(id, subject, status, priority, desk, responses, outcome, newVersion);
    }

    private Urgency priority(CaseChanged change, @Nullable Handoff before) {
        if (before == null) {
            return priority.max(change.urgency());
        }
        return before.urgency().equals(change.urgency()) ? priority : change.urgency();
    }

    private Desk desk(CaseChanged change) {
        if (CaseChange.RESOLVED.equals(change.change())) {
            return new Desk(change.agent() == null ? desk.assignee() : change.agent(), null);
        }
        boolean held = CaseState.ASSIGNED.equals(change.status().state());
        return new Desk(held ? change.agent() : null, change.caseId());
    }

    private Ticket resolved(@Nullable String word, Instant at) {
        ResolutionKind kind = word == null ? ResolutionKind.AGENT : ResolutionKind.of(word);
        return ended(kind, kind == ResolutionKind.AGENT ? word : null, at, true);
    }

    private Ticket ended(ResolutionKind kind, @Nullable String reason, Instant at, boolean csatRequested) {
        Resolution end = new Resolution(outcome.resolutions() + 1, kind, reason, at, csatRequested, null);
        return to(status.resolve()).with(outcome.resolved(end));
    }

    private Ticket cameBack() {
        return to(TicketStatus.OPEN).with(outcome.cameBack());
    }

    private Ticket about(String newSubject) {
        return new Ticket(id, newSubject, status, priority, desk, responses, outcome, version);
    }

    private Ticket to(TicketStatus next) {
        return new Ticket(id, subject, next, priority, desk, responses, outcome, version);
    }

    private Ticket at(Urgency newPriority) {
        return new Ticket(id, subject, status, newPriority, desk, responses, outcome, version);
    }

    private Ticket by(Desk newDesk) {
        return new Ticket(id, subject, status, priority, newDesk, responses, outcome, version);
    }

    private Ticket heardFrom(Responses heard) {
        return new Ticket(id, subject, status, priority, desk, heard, outcome, version);
    }

    private Ticket with(Outcome end) {
        return new Ticket(id, subject, status, priority, desk, responses, end, version);
    }
}
