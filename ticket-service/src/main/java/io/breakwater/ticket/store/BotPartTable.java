package io.breakwater.ticket.store;

import io.breakwater.events.ConversationId;
import io.breakwater.ticket.domain.BotPart;
import io.breakwater.ticket.domain.Conversation;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What part the bot's flows have in conversations. Written with the conversation's lock, after the conversation. */
final class BotPartTable {
    private static final String ADD =
            """
            insert into bot_part as p (conversation_id, flow, began_at, last_at, tokens, confirmed)
            select c.id, u.flow, c.created_at, cast(u.at as timestamptz), cast(u.tokens as bigint),
                cast(u.confirmed as boolean)
            from unnest(cast(:ids as text[]), cast(:flows as text[]), cast(:times as text[]), cast(:tokens as text[]),
                    cast(:confirmed as text[]))
                as u (id, flow, at, tokens, confirmed)
            join conversation c on c.id = u.id
            on conflict (conversation_id, flow) do update
            set last_at = greatest(p.last_at, excluded.last_at), tokens = p.tokens + excluded.tokens,
                confirmed = excluded.confirmed""";
    private static final String MOVE =
            """
            update bot_part p set began_at = c.created_at
            from conversation c
            where c.id = p.conversation_id and p.conversation_id = any(cast(:ids as text[]))""";

    private BotPartTable() {}

    static Uni<Void> store(Mutiny.Session session, List<Conversation> changed) {
        return move(session, changed).chain(() -> add(session, changed));
    }

    private static Uni<Void> add(Mutiny.Session session, List<Conversation> changed) {
        List<Owned<BotPart>> rows = Owned.all(changed, c -> c.additions().parts());
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(ADD)
                .setParameter("ids", Columns.of(rows, Owned::conversation))
                .setParameter("flows", Columns.of(rows, r -> r.part().flow()))
                .setParameter("times", Columns.of(rows, r -> r.part().lastAt()))
                .setParameter("tokens", Columns.of(rows, r -> r.part().tokens()))
                .setParameter("confirmed", Columns.of(rows, r -> r.part().confirmed()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> move(Mutiny.Session session, List<Conversation> changed) {
        List<ConversationId> moved = changed.stream()
                .filter(Conversation::beganOtherwise)
                .map(c -> c.stream().id())
                .toList();
        return moved.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(MOVE)
                        .setParameter("ids", Columns.of(moved, id -> id))
                        .executeUpdate()
                        .replaceWithVoid();
    }
}
