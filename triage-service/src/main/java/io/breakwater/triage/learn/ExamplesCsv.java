package io.breakwater.triage.learn;

import io.breakwater.triage.domain.LabelledExample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Examples as training takes them: RFC 4180 with the columns {@code text} and {@code category}. */
final class ExamplesCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader("text", "category").get();

    private ExamplesCsv() {}

    static String of(List<LabelledExample> examples) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (LabelledExample example : examples) {
                printer.printRecord(
                        example.label().text(), example.label().intent().value());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written to", e);
        }
        return csv.toString();
    }
}
