package io.breakwater.kit.fault;

import io.vertx.pgclient.PgException;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** The database's failures. Apart from {@link Faults}, because the gateway has no database on its class path. */
final class DatabaseFaults {
    // Classes of PostgreSQL's error codes (appendix A of its manual): connection, transaction rollback such as deadlock
    // and serialisation, resources, operator intervention such as shutdown, system error.
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");
    // A read-only standby; a lock that was not free.
    private static final Set<String> PASSING_STATES = Set.of("25006", "55P03");

    private DatabaseFaults() {}

    static boolean isTransient(Throwable cause) {
        return cause instanceof StaleStateException
                || cause instanceof PgException pg && isPassing(pg.getSqlState())
                || isClosedConnection(String.valueOf(cause.getMessage()));
    }

    static boolean isStale(Throwable cause) {
        return cause instanceof StaleStateException;
    }

    private static boolean isPassing(@Nullable String sqlState) {
        return sqlState != null
                && sqlState.length() == 5
                && (PASSING_CLASSES.contains(sqlState.substring(0, 2)) || PASSING_STATES.contains(sqlState));
    }

    // The drivers tell these by message only.
    private static boolean isClosedConnection(String message) {
        return message.contains("onnection is closed")
                || message.contains("onnection was closed")
                || message.contains("onnection is not active")
                || message.contains("ool closed")
                || message.contains("ool is closed")
                || message.contains("ailed to read any response from the server");
    }
}
