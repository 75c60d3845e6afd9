package io.breakwater.ticket.store;

import io.breakwater.events.Author;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.Resolution;
import io.breakwater.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Stores what changed of tickets and their resolutions. */
final class TicketTable {
    private static final String UPDATE =
            """
            update ticket t
            set subject = u.subject, status = u.status, priority = u.priority, assignee_id = u.assignee_id,
                assignee_name = u.assignee_name, open_case = u.open_case,
                created_at = cast(u.created_at as timestamptz), updated_at = now(),
                first_bot_response_at = cast(u.first_bot_response_at as timestamptz),
                first_response_at = cast(u.first_response_at as timestamptz),
                resolutions = cast(u.resolutions as int), reopened = cast(u.reopened as int),
                resolved_at = cast(u.resolved_at as timestamptz), resolution = u.resolution,
                resolution_reason = u.resolution_reason, csat_requested = coalesce(cast(u.csat as boolean), false),
                waiting_since = case when u.status in ('resolved', 'closed') then null
                    when u.status = 'waiting_on_customer' and u.open_case is null then coalesce(t.waiting_since, now())
                    else t.waiting_since end,
                version = cast(u.version as bigint)
            from unnest(cast(:ids as text[]), cast(:subjects as text[]), cast(:statuses as text[]),
                    cast(:priorities as text[]), cast(:assignees as text[]), cast(:names as text[]),
                    cast(:cases as text[]), cast(:created as text[]), cast(:bots as text[]), cast(:people as text[]),
                    cast(:resolutions as text[]), cast(:reopened as text[]), cast(:resolved as text[]),
                    cast(:kinds as text[]), cast(:reasons as text[]), cast(:csats as text[]),
                    cast(:versions as text[]))
                as u (id, subject, status, priority, assignee_id, assignee_name, open_case, created_at,
                    first_bot_response_at, first_response_at, resolutions, reopened, resolved_at, resolution,
                    resolution_reason, csat, version)
            where t.conversation_id = u.id""";
    private static final String RESOLVE =
            """
            insert into resolution
                (conversation_id, number, kind, reason, resolved_at, reopened_at, csat_requested)
            select u.id, cast(u.number as int), u.kind, u.reason, cast(u.at as timestamptz),
                cast(u.reopened_at as timestamptz), cast(u.csat as boolean)
            from unnest(cast(:ids as text[]), cast(:numbers as text[]), cast(:kinds as text[]),
                    cast(:reasons as text[]), cast(:times as text[]), cast(:reopened as text[]), cast(:csats as text[]))
                as u (id, number, kind, reason, at, reopened_at, csat)
            on conflict (conversation_id, number) do update set reopened_at = excluded.reopened_at""";

    private TicketTable() {}

    static Uni<Void> update(Mutiny.Session session, List<Conversation> changed) {
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(UPDATE)
                .setParameter("ids", Columns.of(changed, c -> c.stream().id()))
                .setParameter("subjects", tickets(changed, Ticket::subject))
                .setParameter("statuses", tickets(changed, t -> t.status().value()))
                .setParameter("priorities", tickets(changed, Ticket::priority))
                .setParameter("assignees", tickets(changed, t -> assignee(t, Author::id)))
                .setParameter("names", tickets(changed, t -> assignee(t, Author::name)))
                .setParameter("cases", tickets(changed, t -> t.desk().openCase()))
                .setParameter("created", Columns.of(changed, c -> c.stream().createdAt()))
                .setParameter("bots", tickets(changed, t -> t.responses().firstBotAt()))
                .setParameter("people", tickets(changed, t -> t.responses().firstPersonAt()))
                .setParameter("resolutions", tickets(changed, t -> t.outcome().resolutions()))
                .setParameter("reopened", tickets(changed, t -> t.outcome().reopened()))
                .setParameter("resolved", tickets(changed, t -> current(t, Resolution::at)))
                .setParameter(
                        "kinds", tickets(changed, t -> current(t, r -> r.kind().value())))
                .setParameter("reasons", tickets(changed, t -> current(t, Resolution::reason)))
                .setParameter("csats", tickets(changed, t -> current(t, Resolution::csatRequested)))
                .setParameter("versions", tickets(changed, Ticket::version))
                .executeUpdate()
                .replaceWithVoid();
    }

    static Uni<Void> resolve(Mutiny.Session session, List<Conversation> changed) {
        List<Owned<Resolution>> rows = Owned.all(changed, c -> c.additions().resolutions());
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(RESOLVE)
                .setParameter("ids", Columns.of(rows, Owned::conversation))
                .setParameter("numbers", Columns.of(rows, r -> r.part().number()))
                .setParameter("kinds", Columns.of(rows, r -> r.part().kind().value()))
                .setParameter("reasons", Columns.of(rows, r -> r.part().reason()))
                .setParameter("times", Columns.of(rows, r -> r.part().at()))
                .setParameter("reopened", Columns.of(rows, r -> r.part().reopenedAt()))
                .setParameter("csats", Columns.of(rows, r -> r.part().csatRequested()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static @Nullable String[] tickets(List<Conversation> changed, Function<Ticket, @Nullable Object> column) {
        return Columns.of(changed, c -> column.apply(c.ticket()));
    }

    private static @Nullable Object assignee(Ticket ticket, Function<Author, @Nullable Object> part) {
        Author assignee = ticket.desk().assignee();
        return assignee == null ? null : part.apply(assignee);
    }

    private static @Nullable Object current(Ticket ticket, Function<Resolution, @Nullable Object> part) {
        Resolution current = ticket.outcome().current();
        return current == null ? null : part.apply(current);
    }
}
