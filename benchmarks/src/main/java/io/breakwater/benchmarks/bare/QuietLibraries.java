package io.breakwater.benchmarks.bare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** Libraries speak only when something is wrong, so that a report stays readable. */
public final class QuietLibraries {
    private static final String SETTINGS = "/logging.properties";

    private QuietLibraries() {}

    /** For the whole JVM, from now on. */
    public static void fromNowOn() {
        try (InputStream settings = QuietLibraries.class.getResourceAsStream(SETTINGS)) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(SETTINGS + " is not readable", e);
        }
    }
}
