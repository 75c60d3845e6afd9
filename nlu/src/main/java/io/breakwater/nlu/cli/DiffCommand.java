package io.breakwater.nlu.cli;

import io.breakwater.nlu.data.CsvTexts;
import io.breakwater.nlu.report.JsonReport;
import io.breakwater.nlu.shadow.ShadowComparison;
import io.breakwater.nlu.shadow.ShadowDiff;
import io.breakwater.nlu.shadow.ShadowText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows what would change if one model took another's place. */
final class DiffCommand {
    private DiffCommand() {}

    static void run(List<String> words, PrintStream out) throws IOException {
        Options options = new Options("diff", words, Set.of("a", "b", "in", "report", "language"));
        List<String> texts = CsvTexts.texts(options.path("in"));
        ShadowDiff diff = ShadowComparison.of(
                Inputs.model(options, "a"), Inputs.model(options, "b"), texts, Inputs.language(options));
        out.print(ShadowText.of(diff));
        Optional<Path> folder = options.optionalPath("report");
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            Files.writeString(folder.get().resolve("diff.txt"), ShadowText.of(diff));
            Files.writeString(folder.get().resolve("diff.json"), JsonReport.of(diff));
            out.println("\nAlso in " + folder.get() + ": diff.txt, diff.json");
        }
    }
}
