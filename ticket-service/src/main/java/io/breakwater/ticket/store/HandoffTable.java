package io.breakwater.ticket.store;

import io.breakwater.events.CaseChanged;
import io.breakwater.events.CaseId;
import io.breakwater.events.Urgency;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.Handoff;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is known of cases. */
final class HandoffTable {
    private static final String FIND =
            """
            select case_id, version, urgency from handoff where case_id = any(cast(:ids as text[]))""";
    private static final String STORE =
            """
            insert into handoff (case_id, conversation_id, version, urgency)
            select u.case_id, u.conversation_id, cast(u.version as bigint), u.urgency
            from unnest(cast(:cases as text[]), cast(:ids as text[]), cast(:versions as text[]),
                    cast(:urgencies as text[]))
                as u (case_id, conversation_id, version, urgency)
            on conflict (case_id) do update set version = excluded.version, urgency = excluded.urgency""";

    private HandoffTable() {}

    static Uni<List<Handoff>> find(Mutiny.Session session, List<CaseChanged> changes) {
        Set<CaseId> ids = changes.stream().map(CaseChanged::caseId).collect(Collectors.toSet());
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter("ids", Columns.of(ids, id -> id))
                .getResultList()
                .map(rows -> rows.stream().map(HandoffTable::read).toList());
    }

    static Uni<Void> store(Mutiny.Session session, List<Conversation> changed) {
        List<Owned<Handoff>> rows = Owned.all(changed, c -> c.additions().handoffs());
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(STORE)
                .setParameter("cases", Columns.of(rows, r -> r.part().caseId()))
                .setParameter("ids", Columns.of(rows, Owned::conversation))
                .setParameter("versions", Columns.of(rows, r -> r.part().version()))
                .setParameter("urgencies", Columns.of(rows, r -> r.part().urgency()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Handoff read(Object[] row) {
        Cells cells = new Cells(row);
        return new Handoff(new CaseId(cells.text()), cells.number(), new Urgency(cells.text()));
    }
}
