package io.breakwater.nlu.cli;

import io.breakwater.nlu.data.CsvTexts;
import io.breakwater.nlu.model.IntentModel;
import io.breakwater.nlu.model.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Reads the texts of a file and writes what they are about. */
final class PredictCommand {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("text", "intent", "confidence", "stage")
            .get();

    private PredictCommand() {}

    static void run(List<String> words, PrintStream out) throws IOException {
        Options options = new Options("predict", words, Set.of("model", "in", "out", "language"));
        String language = Inputs.language(options);
        List<String> texts = CsvTexts.texts(options.path("in"));
        Path target = options.path("out");
        IntentModel model = Inputs.model(options, "model");
        try (Writer file = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
                CSVPrinter lines = new CSVPrinter(file, FORMAT)) {
            for (String text : texts) {
                Reading reading = model.read(text, language);
                lines.printRecord(
                        text,
                        reading.best().intent(),
                        String.format(Locale.ROOT, "%.4f", reading.best().probability()),
                        reading.stage().word());
            }
        }
        out.println(texts.size() + " texts read by model " + model.version() + "; the readings are in " + target);
    }
}
