package io.breakwater.ticket.store;

import io.breakwater.events.Author;
import io.breakwater.events.AuthorType;
import io.breakwater.events.CaseId;
import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationEvent;
import io.breakwater.events.ConversationId;
import io.breakwater.events.Urgency;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.Desk;
import io.breakwater.ticket.domain.Outcome;
import io.breakwater.ticket.domain.Resolution;
import io.breakwater.ticket.domain.ResolutionKind;
import io.breakwater.ticket.domain.Responses;
import io.breakwater.ticket.domain.StreamState;
import io.breakwater.ticket.domain.Ticket;
import io.breakwater.ticket.domain.TicketId;
import io.breakwater.ticket.domain.TicketStatus;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Conversations with their tickets, begun, locked and read. */
final class ConversationTable {
    /** What {@link #read} takes, of {@code conversation c} and its {@code ticket t}. */
    static final String COLUMNS =
            """
            c.id, c.contact_id, c.channel, c.language, c.created_at, c.updated_at, c.last_seq, c.held_replies,
            c.handed_off, t.subject, t.status, t.priority, t.assignee_id, t.assignee_name, t.open_case,
            t.first_bot_response_at, t.first_response_at, t.resolutions, t.reopened, t.resolved_at, t.resolution,
            t.resolution_reason, t.csat_requested, t.version""";

    // In the order of ids, as LOCK: two polls that meet wait for each other and never deadlock.
    private static final String BEGIN =
            """
            with begun as (
                insert into conversation (id, contact_id, channel, language, created_at, updated_at)
                select u.id, u.contact, 'web', 'en', cast(u.at as timestamptz), cast(u.at as timestamptz)
                from unnest(cast(:ids as text[]), cast(:contacts as text[]), cast(:times as text[]))
                    as u (id, contact, at)
                where not exists (select from conversation c where c.id = u.id)
                order by u.id
                on conflict do nothing
                returning id, created_at)
            insert into ticket (conversation_id, created_at, updated_at)
            select id, created_at, created_at from begun""";
    // Both rows, so that whoever had to wait reads both as they are afterwards.
    private static final String LOCK = "select " + COLUMNS
            + """

            from conversation c join ticket t on t.conversation_id = c.id
            where c.id = any(cast(:ids as text[]))
            order by c.id
            for update of c, t""";
    private static final String UPDATE =
            """
            update conversation c
            set channel = u.channel, language = u.language, created_at = cast(u.created_at as timestamptz),
                updated_at = cast(u.updated_at as timestamptz), last_seq = cast(u.last_seq as bigint),
                held_replies = cast(u.held_replies as int), handed_off = cast(u.handed_off as boolean)
            from unnest(cast(:ids as text[]), cast(:channels as text[]), cast(:languages as text[]),
                    cast(:created as text[]), cast(:updated as text[]), cast(:seqs as text[]), cast(:held as text[]),
                    cast(:handed_off as text[]))
                as u (id, channel, language, created_at, updated_at, last_seq, held_replies, handed_off)
            where c.id = u.id""";

    private ConversationTable() {}

    /** Adds those that are not there yet. At most one event for each conversation. */
    static Uni<Void> begin(Mutiny.Session session, Collection<? extends ConversationEvent> firsts) {
        return session.createNativeQuery(BEGIN)
                .setParameter("ids", Columns.of(firsts, ConversationEvent::conversationId))
                .setParameter("contacts", Columns.of(firsts, ConversationEvent::contactId))
                .setParameter("times", Columns.of(firsts, ConversationEvent::occurredAt))
                .executeUpdate()
                .replaceWithVoid();
    }

    static Uni<List<Conversation>> lock(Mutiny.Session session, Collection<ConversationId> ids) {
        return session.createNativeQuery(LOCK, Object[].class)
                .setParameter("ids", Columns.of(ids, id -> id))
                .getResultList()
                .map(rows -> rows.stream().map(ConversationTable::read).toList());
    }

    static Uni<Void> update(Mutiny.Session session, List<StreamState> streams) {
        return session.createNativeQuery(UPDATE)
                .setParameter("ids", Columns.of(streams, StreamState::id))
                .setParameter("channels", Columns.of(streams, StreamState::channel))
                .setParameter("languages", Columns.of(streams, StreamState::language))
                .setParameter("created", Columns.of(streams, StreamState::createdAt))
                .setParameter("updated", Columns.of(streams, StreamState::updatedAt))
                .setParameter("seqs", Columns.of(streams, StreamState::lastSeq))
                .setParameter("held", Columns.of(streams, StreamState::heldReplies))
                .setParameter("handed_off", Columns.of(streams, StreamState::handedOff))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A row of {@link #COLUMNS}. */
    static Conversation read(@Nullable Object[] row) {
        Cells cells = new Cells(row);
        StreamState stream = new StreamState(
                new ConversationId(cells.text()),
                new ContactId(cells.text()),
                new Channel(cells.text()),
                cells.text(),
                cells.time(),
                cells.time(),
                cells.number(),
                cells.count(),
                cells.flag());
        return new Conversation(stream, ticket(TicketId.of(stream.id()), cells));
    }

    private static Ticket ticket(TicketId id, Cells cells) {
        String subject = cells.textOrNull();
        TicketStatus status = TicketStatus.of(cells.text()).orElseThrow();
        Urgency priority = new Urgency(cells.text());
        Desk desk = desk(cells.textOrNull(), cells.textOrNull(), cells.textOrNull());
        Responses responses = new Responses(cells.timeOrNull(), cells.timeOrNull());
        Outcome outcome = outcome(cells);
        return new Ticket(id, subject, status, priority, desk, responses, outcome, cells.number());
    }

    private static Desk desk(@Nullable String agent, @Nullable String name, @Nullable String openCase) {
        Author assignee = agent == null ? null : new Author(AuthorType.AGENT, agent, name);
        return new Desk(assignee, openCase == null ? null : new CaseId(openCase));
    }

    private static Outcome outcome(Cells cells) {
        int resolutions = cells.count();
        int reopened = cells.count();
        Instant at = cells.timeOrNull();
        String kind = cells.textOrNull();
        String reason = cells.textOrNull();
        boolean csatRequested = cells.flag();
        Resolution current = at == null || kind == null
                ? null
                : new Resolution(resolutions, ResolutionKind.of(kind), reason, at, csatRequested, null);
        return new Outcome(current, resolutions, reopened);
    }
}
