package io.breakwater.kit.fault;

import com.fasterxml.jackson.core.JacksonException;
import io.smallrye.mutiny.CompositeException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves from those that stay. */
public final class Faults {
    private static final boolean DATABASE = isPresent("io.vertx.pgclient.PgException");

    private Faults() {}

    /** Whether the same work can succeed later without anybody's doing: worth a retry, never a dead letter. */
    public static boolean isTransient(Throwable failure) {
        return any(
                failure,
                cause -> cause instanceof TransientFault
                        // Jackson's failures are IOExceptions too, but no retry mends what cannot be read.
                        || cause instanceof IOException && !(cause instanceof JacksonException)
                        || cause instanceof TimeoutException
                        || cause instanceof RetriableException
                        || DATABASE && DatabaseFaults.isTransient(cause));
    }

    /** Whether somebody else changed the same row first. */
    public static boolean isStale(Throwable failure) {
        return any(failure, cause -> DATABASE && DatabaseFaults.isStale(cause));
    }

    private static boolean any(@Nullable Throwable failure, Predicate<Throwable> test) {
        if (failure == null) {
            return false;
        }
        // A rollback that fails too comes as a composite of both failures.
        return test.test(failure)
                || failure instanceof CompositeException both
                        && both.getCauses().stream().anyMatch(cause -> any(cause, test))
                || failure.getCause() != failure && any(failure.getCause(), test);
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, Thread.currentThread().getContextClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
