package io.breakwater.nlu.cli;

import io.breakwater.nlu.model.LanguageCard;
import io.breakwater.nlu.model.ModelCard;
import io.breakwater.nlu.train.ModelTraining;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes a model of labelled texts. */
final class TrainCommand {
    private TrainCommand() {}

    static void run(List<String> words, PrintStream out) throws IOException {
        Options options = new Options("train", words, Set.of("data", "out", "out-of-scope", "language", "encoders"));
        long start = System.nanoTime();
        Path target = options.path("out");
        ModelCard card = new ModelTraining(encoders(options))
                .run(Inputs.labelled(options), Inputs.outOfScopeByLanguage(options), target);
        card.languages().forEach((language, found) -> out.println(summary(language, found)));
        out.printf(
                Locale.ROOT,
                "Model %s is in %s, after %.0f s%n",
                card.version(),
                target,
                (System.nanoTime() - start) / 1e9);
    }

    private static Map<String, List<String>> encoders(Options options) {
        String which = options.text("encoders", "thorough");
        return switch (which) {
            case "light" -> ModelTraining.LIGHT;
            case "thorough" -> ModelTraining.THOROUGH;
            case "none" -> Map.of();
            default -> throw new WrongUse("--encoders " + which + ": say none, light or thorough");
        };
    }

    private static String summary(String language, LanguageCard card) {
        int texts = card.texts().values().stream().mapToInt(Integer::intValue).sum();
        LanguageCard.Validation validation = card.validation();
        return String.format(
                Locale.ROOT,
                "%s: %d intents of %d texts; on %d texts left out: accuracy %.2f %% (n-grams alone %.2f %%),"
                        + " macro-F1 %.2f %%, calibration error %.3f, %.1f %% to the encoders (below %.2f)",
                language,
                card.texts().size(),
                texts,
                validation.texts(),
                validation.accuracy() * 100,
                validation.sparseAccuracy() * 100,
                validation.macroF1() * 100,
                validation.calibrationError(),
                validation.escalated() * 100,
                card.escalateBelow());
    }
}
