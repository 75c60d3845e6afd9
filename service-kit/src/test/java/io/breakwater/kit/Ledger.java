package io.breakwater.kit;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The state of the little service that the kit is tried on: one line per event acted on. */
@ApplicationScoped
class Ledger {
    private static final String ADD =
            """
            insert into ledger (message_id, key, note)
            select * from unnest(cast(:ids as text[]), cast(:keys as text[]), cast(:notes as text[]))""";

    Uni<Void> add(List<String> ids, List<String> keys, List<String> notes) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("ids", ids.toArray(String[]::new))
                        .setParameter("keys", keys.toArray(String[]::new))
                        .setParameter("notes", notes.toArray(String[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
