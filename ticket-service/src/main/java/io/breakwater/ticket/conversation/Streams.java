package io.breakwater.ticket.conversation;

import io.breakwater.events.ConversationId;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.ticket.page.Listing;
import io.breakwater.ticket.store.Viewer;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The items of conversations, in order. */
@ApplicationScoped
class Streams {
    // One round trip: no row means no such conversation, one row without an item means nothing new.
    private static final String READ =
            """
            select c.id, i.seq, cast(i.event_id as text), i.type, i.occurred_at, cast(i.data as text)
            from conversation c
            left join lateral (
                select seq, event_id, type, occurred_at, data from item
                where conversation_id = c.id and seq > cast(:after as bigint)
                order by seq
                limit cast(:rows as int)) i on true
            where c.id = :id and %s
            order by i.seq"""
                    .formatted(Viewer.MAY_SEE);

    /** The items after {@code afterSeq}; {@code next_cursor} is the {@code after_seq} of the next page. */
    Uni<Listing<ItemView>> after(ConversationId id, long afterSeq, int limit, Viewer viewer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(READ, Object[].class)
                        .setParameter("id", id.value())
                        .setParameter("after", afterSeq)
                        .setParameter("rows", limit + 1)
                        .setParameter("viewer", viewer.contact())
                        .setParameter("all", viewer.all())
                        .getResultList())
                .map(rows -> {
                    if (rows.isEmpty()) {
                        throw Rejection.notFound("conversation", id);
                    }
                    return page(rows, limit);
                });
    }

    private static Listing<ItemView> page(List<Object[]> rows, int limit) {
        List<ItemView> items =
                rows.stream().filter(ItemView::present).map(ItemView::of).toList();
        boolean more = items.size() > limit;
        List<ItemView> shown = more ? items.subList(0, limit) : items;
        String next = more ? String.valueOf(shown.get(limit - 1).seq()) : null;
        return new Listing<>(shown, new Listing.Meta(more, next));
    }
}
