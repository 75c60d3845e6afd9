package io.breakwater.nlu.cli;

import io.breakwater.nlu.report.Evaluation;
import io.breakwater.nlu.report.Evaluator;
import io.breakwater.nlu.report.HtmlReport;
import io.breakwater.nlu.report.JsonReport;
import io.breakwater.nlu.report.TextReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Measures a model on labelled texts. */
final class EvalCommand {
    private EvalCommand() {}

    static void run(List<String> words, PrintStream out) throws IOException {
        Options options = new Options("eval", words, Set.of("model", "data", "out-of-scope", "report", "language"));
        List<String> outOfScope = Inputs.outOfScope(options);
        Evaluation evaluation = Evaluator.measure(Inputs.model(options, "model"), Inputs.labelled(options), outOfScope);
        out.print(TextReport.of(evaluation));
        Optional<Path> folder = options.optionalPath("report");
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            Files.writeString(folder.get().resolve("report.txt"), TextReport.of(evaluation));
            Files.writeString(folder.get().resolve("report.json"), JsonReport.of(evaluation));
            Files.writeString(folder.get().resolve("report.html"), HtmlReport.of(evaluation));
            out.println("\nAlso in " + folder.get() + ": report.txt, report.json, report.html");
        }
    }
}
