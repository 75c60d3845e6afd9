package io.breakwater.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Every form of every event that was ever shipped, as JSON, oldest first. Samples are added, never edited. */
public final class Samples {
    private static final List<String> RELEASES = List.of("2026-11");

    private Samples() {}

    /** The bytes of the topic's samples; what producers of that time wrote. */
    public static List<byte[]> of(Topic<?> topic) {
        return RELEASES.stream().map(release -> read(topic, release)).toList();
    }

    private static byte[] read(Topic<?> topic, String release) {
        String name = "samples/" + topic.name() + "/" + release + ".json";
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no sample " + name + ": every topic has one per release");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Sample " + name + " cannot be read", e);
        }
    }
}
