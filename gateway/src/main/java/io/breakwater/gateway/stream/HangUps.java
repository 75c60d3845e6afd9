package io.breakwater.gateway.stream;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler;
import org.jspecify.annotations.Nullable;

/**
 * Keeps clients that hang up out of the log. What is being written to one at that moment fails, and the framework tells
 * each such write as an error; no check before the write can know. Its other errors stay.
 */
@Singleton
class HangUps {
    // Held, because a logger that nobody holds may be collected together with its filter.
    private final Logger streams = Logger.getLogger(PublisherResponseHandler.class.getName());

    void expect(@Observes StartupEvent started) {
        streams.setFilter(HangUps::isWorthTelling);
    }

    private static boolean isWorthTelling(LogRecord record) {
        if (isHangUp(record.getThrown())) {
            Log.debugf("A client hung up: %s", record.getThrown().toString());
            return false;
        }
        return true;
    }

    // Items are written as JSON in memory first, so any other IOException is the connection's.
    private static boolean isHangUp(@Nullable Throwable thrown) {
        return thrown instanceof IOException && !(thrown instanceof JacksonException)
                || thrown instanceof HttpClosedException;
    }
}
