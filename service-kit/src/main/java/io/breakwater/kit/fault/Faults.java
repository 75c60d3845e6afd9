package io.breakwater.kit.fault;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves from those that stay. */
public final class Faults {
    // Classes of PostgreSQL's error codes (appendix A of its manual): connection, transaction rollback such as deadlock
    // and serialisation, resources, operator intervention such as shutdown, system error.
    private static final Set<String> PASSING_SQL_CLASSES = Set.of("08", "40", "53", "57", "58");
    // A read-only standby or a server that is still starting.
    private static final Set<String> PASSING_SQL_STATES = Set.of("25006", "55P03");

    private Faults() {}

    /** Whether the same work can succeed later without anybody's doing: worth a retry, never a dead letter. */
    public static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof TransientFault
                    || cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof RetriableException
                    || cause instanceof StaleStateException
                    || cause instanceof PgException pg && isPassing(pg.getSqlState())
                    || isClosedConnection(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(@Nullable String sqlState) {
        return sqlState != null
                && sqlState.length() == 5
                && (PASSING_SQL_CLASSES.contains(sqlState.substring(0, 2)) || PASSING_SQL_STATES.contains(sqlState));
    }

    // The drivers tell these by message only.
    private static boolean isClosedConnection(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("onnection is closed")
                || message.contains("onnection was closed")
                || message.contains("ool closed")
                || message.contains("ool is closed")
                || message.contains("ailed to read any response from the server");
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
