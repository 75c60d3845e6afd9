package io.breakwater.escalation.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Native statements in the open session. A statement that reads answers one column of JSON text, so that rows need no
 * mapping of types and are never the copy that the session read earlier.
 */
final class Sql {
    private Sql() {}

    static <T> Uni<List<T>> list(String sql, Class<T> type, Map<String, Object> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    Mutiny.SelectionQuery<String> query = session.createNativeQuery(sql, String.class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(row -> Json.read(row, type)).toList());
    }

    /** Answers how many rows the statement changed. */
    static Uni<Integer> change(String sql, Map<String, Object> parameters) {
        return Panache.getSession().chain(session -> {
            Mutiny.MutationQuery query = session.createNativeQuery(sql);
            parameters.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }
}
