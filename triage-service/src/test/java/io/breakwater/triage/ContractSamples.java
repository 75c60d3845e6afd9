package io.breakwater.triage;

import io.breakwater.events.Samples;
import io.breakwater.events.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;

/** Inquiries as bytes: every form that was ever shipped, and forms that may come. */
public final class ContractSamples {
    public static final String BAREST = "required-only";
    public static final String NEWER = "tomorrow-with-more";

    private ContractSamples() {}

    public static List<Named<byte[]>> ofInquiryReceived() throws IOException {
        List<Named<byte[]>> samples = new ArrayList<>();
        for (byte[] approved : Samples.of(Topics.INQUIRY_RECEIVED)) {
            samples.add(Named.of("approved sample " + (samples.size() + 1), approved));
        }
        samples.add(Named.of(BAREST, own(BAREST)));
        samples.add(Named.of(NEWER, own(NEWER)));
        return samples;
    }

    public static byte[] own(String name) throws IOException {
        try (InputStream file =
                ContractSamples.class.getResourceAsStream("/contract/inquiry-received/" + name + ".json")) {
            return file.readAllBytes();
        }
    }
}
