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

/** Reads what commands are given. */
final class Inputs {
    private static final String LANGUAGE = "en";

    private Inputs() {}

    /** Of {@code --data}: a CSV file in the language of {@code --language}, or a folder with languages. */
    static List<LabelledText> labelled(Options options) {
        Path data = options.path("data");
        if (Files.isDirectory(data)) {
            return FolderTexts.labelled(data);
        }
        List<LabelledText> texts = CsvTexts.labelled(data, language(options));
        if (texts.isEmpty()) {
            throw new BadInput(data + " has a head line but no texts");
        }
        return texts;
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
