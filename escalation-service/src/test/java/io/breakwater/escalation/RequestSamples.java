package io.breakwater.escalation;

import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Samples;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;

/** Requests for a person as bytes: every form that was ever shipped, and forms that may come. */
final class RequestSamples {
    private static final EventCodec CODEC = new EventCodec();

    private RequestSamples() {}

    static List<Named<byte[]>> all() throws IOException {
        List<Named<byte[]>> samples = new ArrayList<>();
        for (byte[] approved : Samples.of(Topics.ESCALATION_REQUESTED)) {
            samples.add(Named.of("approved sample " + (samples.size() + 1), approved));
        }
        for (String name : List.of("least", "of-the-future")) {
            samples.add(Named.of(name, own(name)));
        }
        return samples;
    }

    static byte[] own(String name) throws IOException {
        try (InputStream file =
                RequestSamples.class.getResourceAsStream("/contract/escalation-requested/" + name + ".json")) {
            return file.readAllBytes();
        }
    }

    static EscalationRequested read(byte[] sample) {
        return CODEC.decode(Topics.ESCALATION_REQUESTED, sample);
    }
}
