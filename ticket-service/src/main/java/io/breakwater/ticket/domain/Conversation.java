package io.breakwater.ticket.domain;

import io.breakwater.events.AuthorType;
import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseId;
import io.breakwater.events.CaseStatus;
import io.breakwater.events.ConversationChanged;
import io.breakwater.events.ConversationEvent;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.LinkProgressed;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Urgency;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One conversation while its row is locked: gives each new item the next {@code seq}, moves the ticket, and keeps what
 * is to be stored and published. Lives for one transaction; not for several threads.
 */
public final class Conversation {
    private final StreamState loadedStream;
    private final Ticket loadedTicket;
    private final Map<CaseId, Handoff> handoffs = new HashMap<>();
    private final Additions additions = new Additions();
    private StreamState stream;
    private Ticket ticket;

    public Conversation(StreamState stream, Ticket ticket) {
        this.stream = stream;
        this.ticket = ticket;
        this.loadedStream = stream;
        this.loadedTicket = ticket;
    }

    /** A customer's message. The first one gives the ticket its subject, the conversation its channel and language. */
    public void hear(InquiryReceived inquiry, Urgency atLeast) {
        belongs(inquiry);
        Instant at = millis(inquiry.occurredAt());
        if (ticket.subject() == null) {
            Instant begun = at.isBefore(stream.createdAt()) ? at : stream.createdAt();
            stream = stream.opened(inquiry.channel(), inquiry.locale(), begun);
        }
        change(ticket.customerWrote(inquiry.text(), atLeast), at);
        append(ItemId.ofQuestion(inquiry.messageId()), at, ItemTypes.MESSAGE_CREATED, Part.of(inquiry));
    }

    /** A message for the customer, whose question (if any) stands in the stream already. */
    public void say(ReplyIssued reply) {
        belongs(reply);
        Instant at = millis(reply.occurredAt());
        AuthorType author = reply.author().type();
        if (AuthorType.BOT.equals(author)) {
            change(ticket.botReplied(at), at);
            takePart(reply, at);
        } else if (AuthorType.AGENT.equals(author)) {
            change(ticket.agentReplied(at), at);
        }
        UUID id = ItemId.of(reply.eventId(), ItemTypes.MESSAGE_CREATED);
        append(id, at, ItemTypes.MESSAGE_CREATED, Part.of(reply));
    }

    /** Keeps a reply whose question is not here yet. */
    public void hold(HeldReply held) {
        belongs(held.reply());
        stream = stream.holding(stream.heldReplies() + 1);
        additions.held.add(held);
    }

    /** Keeps a reply on that was held until now: another message that it answers is not here yet. */
    public void holdOn(HeldReply held) {
        additions.held.add(held);
    }

    /** Appends a reply that was held until now. */
    public void release(ReplyIssued reply) {
        stream = stream.holding(stream.heldReplies() - 1);
        say(reply);
    }

    /** Tells this conversation what was known of its cases, before {@link #follow}. */
    public void recall(Handoff handoff) {
        handoffs.put(handoff.caseId(), handoff);
    }

    /** Something happened to a case. A version that was overtaken is shown, but moves nothing back. */
    public void follow(CaseChanged change) {
        belongs(change);
        Instant at = millis(change.occurredAt());
        Handoff before = handoffs.get(change.caseId());
        boolean news = before == null || before.olderThan(change);
        if (news) {
            Handoff now = Handoff.of(change);
            handoffs.put(now.caseId(), now);
            additions.handoffs.put(now.caseId(), now);
            stream = stream.withPeople();
            change(ticket.caseChanged(change, before), at);
        }
        String type = ItemTypes.of(change, before == null);
        CaseStatus status = new CaseStatus(change.caseId(), change.status(), change.agent());
        append(ItemId.of(change.eventId(), type), at, type, Part.of(status));
        if (news && CaseChange.RESOLVED.equals(change.change())) {
            UUID id = ItemId.of(change.eventId(), ItemTypes.CSAT_REQUESTED);
            append(id, at, ItemTypes.CSAT_REQUESTED, Part.NONE);
        }
    }

    /** A deep link came a step further. */
    public void follow(LinkProgressed progress) {
        belongs(progress);
        String type = ItemTypes.of(progress.link());
        append(ItemId.of(progress.eventId(), type), millis(progress.occurredAt()), type, Part.of(progress.link()));
    }

    /** The customer rated a resolution, or changed the rating. */
    public void rated(Survey survey, Survey.Answer answer) {
        UUID id = ItemId.ofRating(stream.id(), survey.resolution(), survey.submissions());
        append(id, millis(answer.at()), ItemTypes.CSAT_SUBMITTED, Part.of(answer.rating()));
    }

    /** The customer left without asking more. Says nothing to the customer and asks for no rating. */
    public void assumeResolved(Instant at) {
        change(ticket.assumedResolved(millis(at)), millis(at));
    }

    /** An agent sets priority and status by hand. */
    public void setByHand(Urgency priority, TicketStatus status, Instant at) {
        change(ticket.setByHand(priority, status, millis(at)), millis(at));
    }

    public StreamState stream() {
        return stream;
    }

    /** The ticket as it is to be stored: one version on when it changed. */
    public Ticket ticket() {
        return ticketChanged() ? ticket.withVersion(loadedTicket.version() + 1) : ticket;
    }

    public boolean ticketChanged() {
        return !ticket.equals(loadedTicket);
    }

    public Additions additions() {
        return additions;
    }

    /** Whether it turned out to have begun at another time than the bot's parts in it know. */
    public boolean beganOtherwise() {
        return loadedTicket.responses().firstBotAt() != null
                && !stream.createdAt().equals(loadedStream.createdAt());
    }

    private void takePart(ReplyIssued reply, Instant at) {
        BotPart.of(reply, at).forEach(part -> additions.parts.merge(part.flow(), part, BotPart::and));
        if (BotPart.settledBy(reply)) {
            change(ticket.confirmed(at), at);
        }
    }

    private void change(Ticket next, Instant at) {
        Resolution before = ticket.outcome().current();
        Resolution after = next.outcome().current();
        if (before != null && !before.equals(after)) {
            additions.resolutions.put(before.number(), before.reopened(at));
        }
        if (after != null && !after.equals(before)) {
            additions.resolutions.put(after.number(), after);
        }
        ticket = next;
    }

    private void append(UUID id, Instant at, String type, Part part) {
        stream = stream.grown(at);
        additions.items.add(new ConversationChanged(
                id,
                stream.id(),
                stream.contact(),
                at,
                stream.lastSeq(),
                type,
                part.message(),
                part.caseStatus(),
                part.link(),
                part.rating()));
    }

    private void belongs(ConversationEvent event) {
        if (!event.contactId().equals(stream.contact())) {
            throw new IllegalStateException("Event " + event.eventId() + " names another contact than its conversation "
                    + stream.id() + " has: not recorded");
        }
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
