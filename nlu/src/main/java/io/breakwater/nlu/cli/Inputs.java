package io.breakwater.nlu.cli;

import io.breakwater.nlu.data.BadInput;
import io.breakwater.nlu.data.CsvTexts;
import io.breakwater.nlu.data.FolderTexts;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.model.IntentModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads what commands are given. */
final class Inputs {
    private static final String LANGUAGE = "en";

    private Inputs() {}

    /** Of {@code --data}: a CSV file in the language of {@code --language}, or a folder with languages. */
    static List<LabelledText> labelled(Options options) {
        return labelled(options, "data");
    }

    /** The same of another option. */
    static List<LabelledText> labelled(Options options, String name) {
        Path data = options.path(name);
        if (Files.isDirectory(data)) {
            return FolderTexts.labelled(data);
        }
        List<LabelledText> texts = CsvTexts.labelled(data, language(options));
        if (texts.isEmpty()) {
            throw new BadInput(data + " has a head line but no texts");
        }
        return texts;
    }

    /** Of {@code --out-of-scope}: a CSV file in the language of {@code --language}; often there is none. */
    static List<String> outOfScope(Options options) {
        return options.optionalPath("out-of-scope").map(CsvTexts::texts).orElse(List.of());
    }

    static Map<String, List<String>> outOfScopeByLanguage(Options options) {
        List<String> texts = outOfScope(options);
        return texts.isEmpty() ? Map.of() : Map.of(language(options), texts);
    }

    static String language(Options options) {
        String language = options.text("language", LANGUAGE);
        if (!language.matches("[a-z]{2,3}")) {
            throw new WrongUse("--language " + language + ": say two letters, like en");
        }
        return language;
    }

    /** Of an option that names a model's folder. */
    static IntentModel model(Options options, String name) {
        Path folder = options.path(name);
        try {
            return IntentModel.read(folder);
        } catch (IOException e) {
            throw new BadInput(folder + " is not a usable model: " + e.getMessage());
        }
    }
}
