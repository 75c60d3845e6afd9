package io.breakwater.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every form of every event that was ever shipped, as JSON, oldest first. Samples are added, never edited; a release that
 * left a topic as it was has none for it.
 */
public final class Samples {
    private static final List<String> RELEASES = List.of("2026-11", "2026-12");

    private Samples() {}

    /** The bytes of the topic's samples; what producers of that time wrote. */
    public static List<byte[]> of(Topic<?> topic) {
        return RELEASES.stream().flatMap(release -> read(topic, release)).toList();
    }

    private static Stream<byte[]> read(Topic<?> topic, String release) {
        String name = "samples/" + topic.name() + "/" + release + ".json";
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in != null) {
                return Stream.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Sample " + name + " cannot be read", e);
        }
        if (release.equals(RELEASES.get(0))) {
            throw new IllegalStateException(
                    "There is no sample " + name + ": every topic has one of its first release");
        }
        return Stream.empty();
    }
}
