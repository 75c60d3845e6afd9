package io.breakwater.kit.fault;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.RetriableException;

/** Tells failures that pass by themselves from those that stay. */
public final class Faults {
    private static final boolean DATABASE = isPresent("io.vertx.pgclient.PgException");

    private Faults() {}

    /** Whether the same work can succeed later without anybody's doing: worth a retry, never a dead letter. */
    public static boolean isTransient(Throwable failure) {
        return any(
                failure,
                cause -> cause instanceof TransientFault
                        || cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof RetriableException
                        || DATABASE && DatabaseFaults.isTransient(cause));
    }

    /** Whether somebody else changed the same row first. */
    public static boolean isStale(Throwable failure) {
        return any(failure, cause -> DATABASE && DatabaseFaults.isStale(cause));
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        Throwable cause = failure;
        while (!test.test(cause)) {
            if (cause.getCause() == null || cause.getCause() == cause) {
                return false;
            }
            cause = cause.getCause();
        }
        return true;
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
