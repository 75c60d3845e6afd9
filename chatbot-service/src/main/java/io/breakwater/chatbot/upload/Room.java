package io.breakwater.chatbot.upload;

import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** The memory that all files together may take. A file that finds no room is asked to come again. Thread-safe. */
@Startup // Settings that do not fit are said when the service starts, and not by the first file.
@Singleton
class Room {
    private static final int RETRY_AFTER_S = 5;
    /** A file is there a second time for the moment in which it is complete. */
    private static final int TWICE = 2;

    private final long all;
    private final AtomicLong taken = new AtomicLong();

    Room(UploadConfig config) {
        this.all = config.memory().asLongValue();
        if (all < TWICE * config.maxSize().asLongValue()) {
            throw new IllegalStateException(
                    "chatbot.upload.memory (" + all + " bytes) must hold two files of chatbot.upload.max-size ("
                            + config.maxSize().asLongValue() + " bytes) at least");
        }
    }

    /** Does the work while there is room for a file of so many bytes. Fails with a 503 when there is none. */
    <T> Uni<T> with(long size, Supplier<Uni<T>> work) {
        long bytes = TWICE * size;
        return Uni.createFrom().deferred(() -> {
            if (taken.addAndGet(bytes) > all) {
                taken.addAndGet(-bytes);
                return Uni.createFrom().failure(busy());
            }
            return work.get().eventually(() -> taken.addAndGet(-bytes));
        });
    }

    private static Rejection busy() {
        return new Rejection(Problem.of(
                        503,
                        "unavailable",
                        "Unavailable for the moment",
                        "Too many files are on their way. Nothing was kept. Send the file again.")
                .retryAfter(RETRY_AFTER_S));
    }
}
