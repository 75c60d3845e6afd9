package io.breakwater.ticket.store;

import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.TicketStatus;
import io.breakwater.ticket.page.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Conversations as they are now, without a lock. Lists come newest first with one row more than the page holds. */
@ApplicationScoped
public class ConversationReads {
    private static final String SELECT = "select " + ConversationTable.COLUMNS
            + " from conversation c join ticket t on t.conversation_id = c.id where ";
    private static final String ONE = SELECT + "c.id = :id and " + Viewer.MAY_SEE;
    private static final String OWN = SELECT
            + """
            c.contact_id = :contact
                and (c.created_at, c.id) < (cast(cast(:before as text) as timestamptz), cast(:id as text))
            order by c.created_at desc, c.id desc
            limit cast(:rows as int)""";
    private static final String TICKETS = SELECT
            + """
            %s
                and (t.created_at, t.conversation_id)
                    < (cast(cast(:before as text) as timestamptz), cast(:id as text))
                and (cast(:status as text) = '' or t.status = cast(:status as text))
            order by t.created_at desc, t.conversation_id desc
            limit cast(:rows as int)"""
                    .formatted(Viewer.MAY_SEE);

    /** This conversation, when {@code viewer} may see it. */
    public Uni<Optional<Conversation>> one(ConversationId id, Viewer viewer) {
        return query(ONE)
                .chain(query ->
                        seenBy(viewer, query).setParameter("id", id.value()).getResultList())
                .map(rows -> rows.stream().map(ConversationTable::read).findFirst());
    }

    public Uni<List<Conversation>> own(ContactId contact, Page page) {
        return query(OWN).chain(query -> rows(query.setParameter("contact", contact.value()), page));
    }

    /** @param status null for every status */
    public Uni<List<Conversation>> tickets(Viewer viewer, @Nullable TicketStatus status, Page page) {
        String word = status == null ? "" : status.value();
        return query(TICKETS).chain(query -> rows(seenBy(viewer, query).setParameter("status", word), page));
    }

    private static Uni<List<Conversation>> rows(SelectionQuery<Object[]> query, Page page) {
        return query.setParameter("before", page.after().before())
                .setParameter("id", page.after().id())
                .setParameter("rows", page.limit() + 1)
                .getResultList()
                .map(rows -> rows.stream().map(ConversationTable::read).toList());
    }

    private static Uni<SelectionQuery<Object[]>> query(String sql) {
        return Panache.getSession().map(session -> session.createNativeQuery(sql, Object[].class));
    }

    private static SelectionQuery<Object[]> seenBy(Viewer viewer, SelectionQuery<Object[]> query) {
        return query.setParameter("viewer", viewer.contact()).setParameter("all", viewer.all());
    }
}
