package io.breakwater.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Every form of every event that was ever shipped, as JSON, oldest first. Samples are added, never edited. */
public final class Samples {
    private static final List<String> RELEASES = List.of("2026-11", "2026-11-22");

    private Samples() {}

    /** The bytes of the topic's samples; what producers of that time wrote. A release that changed nothing of it has none. */
    public static List<byte[]> of(Topic<?> topic) {
        List<byte[]> samples = RELEASES.stream()
                .flatMap(release -> read("samples/" + topic.name() + "/" + release + ".json").stream())
                .toList();
        if (samples.isEmpty()) {
            throw new IllegalStateException("There is no sample of " + topic.name() + ": every topic has one");
        }
        return samples;
    }

    private static Optional<byte[]> read(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Sample " + name + " cannot be read", e);
        }
    }
}
