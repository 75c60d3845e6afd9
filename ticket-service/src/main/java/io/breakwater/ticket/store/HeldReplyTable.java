package io.breakwater.ticket.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.events.ConversationId;
import io.breakwater.events.MessageId;
import io.breakwater.events.ReplyIssued;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.HeldReply;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Replies that wait for their question. Taken and added only with the conversation's lock. */
final class HeldReplyTable {
    private static final String ADD =
            """
            insert into held_reply (conversation_id, in_reply_to, reply)
            select u.id, u.question, cast(u.reply as jsonb)
            from unnest(cast(:ids as text[]), cast(:questions as text[]), cast(:replies as text[]))
                with ordinality as u (id, question, reply, position)
            order by u.position""";
    private static final String TAKE =
            """
            with taken as (
                delete from held_reply
                where conversation_id = any(cast(:ids as text[])) and in_reply_to = any(cast(:questions as text[]))
                returning position, in_reply_to, reply)
            select in_reply_to, cast(reply as text) from taken order by position""";
    private static final String TAKE_OVERDUE =
            """
            with taken as (
                delete from held_reply
                where conversation_id = any(cast(:ids as text[])) and held_at < cast(cast(:before as text) as timestamptz)
                returning position, reply)
            select cast(reply as text) from taken order by position""";
    private static final String OVERDUE =
            """
            select distinct conversation_id from held_reply
            where held_at < cast(cast(:before as text) as timestamptz)
            limit 200""";

    private HeldReplyTable() {}

    static Uni<Void> add(Mutiny.Session session, List<Conversation> changed) {
        List<HeldReply> replies =
                changed.stream().flatMap(c -> c.additions().held().stream()).toList();
        if (replies.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(ADD)
                .setParameter("ids", Columns.of(replies, held -> held.reply().conversationId()))
                .setParameter("questions", Columns.of(replies, HeldReply::waitsFor))
                .setParameter("replies", Columns.of(replies, held -> ItemTable.json(held.reply())))
                .executeUpdate()
                .replaceWithVoid();
    }

    static Uni<List<HeldReply>> take(
            Mutiny.Session session, Collection<ConversationId> conversations, Collection<MessageId> questions) {
        return session.createNativeQuery(TAKE, Object[].class)
                .setParameter("ids", Columns.of(conversations, id -> id))
                .setParameter("questions", Columns.of(questions, id -> id))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new HeldReply(new MessageId((String) row[0]), read((String) row[1])))
                        .toList());
    }

    static Uni<List<ReplyIssued>> takeOverdue(
            Mutiny.Session session, Collection<ConversationId> conversations, Instant before) {
        return session.createNativeQuery(TAKE_OVERDUE, String.class)
                .setParameter("ids", Columns.of(conversations, id -> id))
                .setParameter("before", before.toString())
                .getResultList()
                .map(HeldReplyTable::read);
    }

    static Uni<List<ConversationId>> overdue(Mutiny.Session session, Instant before) {
        return session.createNativeQuery(OVERDUE, String.class)
                .setParameter("before", before.toString())
                .getResultList()
                .map(ids -> ids.stream().map(ConversationId::new).toList());
    }

    private static List<ReplyIssued> read(List<String> replies) {
        return replies.stream().map(HeldReplyTable::read).toList();
    }

    private static ReplyIssued read(String reply) {
        try {
            return EventCodec.mapper().readValue(reply, ReplyIssued.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A held reply is no longer readable", e);
        }
    }
}
