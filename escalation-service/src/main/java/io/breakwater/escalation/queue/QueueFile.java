package io.breakwater.escalation.queue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.breakwater.escalation.domain.Queue;
import io.breakwater.escalation.domain.Queues;
import io.breakwater.kit.event.EventCodec;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads {@code queues.yml} at start. A mistake in it, told with its place, keeps the service from starting. */
@Singleton
class QueueFile {
    private static final String NAME = "/queues.yml";

    @Produces
    @Singleton
    Queues queues() {
        try (InputStream file = QueueFile.class.getResourceAsStream(NAME)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Mend " + NAME + ": " + e.getMessage(), e);
        }
    }

    static Queues read(InputStream yaml) throws IOException {
        return new Queues(YAMLMapper.builder()
                .addModule(EventCodec.values())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readValue(yaml, Content.class)
                .queues());
    }

    private record Content(List<Queue> queues) {}
}
