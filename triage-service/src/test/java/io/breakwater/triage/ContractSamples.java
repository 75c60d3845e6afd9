package io.breakwater.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Samples of inquiries: those of the contract, and those that matter to triage. */
public final class ContractSamples {
    private static final Path OWN = Path.of("src/test/resources/contract/inquiry-received");
    private static final Path SHARED = Path.of("../event-contract/src/test/resources/contract/inquiry-received");

    private ContractSamples() {}

    public static List<Path> ofInquiryReceived() throws IOException {
        List<Path> samples = new ArrayList<>(in(OWN));
        samples.addAll(in(SHARED));
        return samples;
    }

    public static Path own(String name) {
        return OWN.resolve(name);
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
