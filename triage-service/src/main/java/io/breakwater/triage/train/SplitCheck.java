package io.breakwater.triage.train;

import io.breakwater.nlu.data.BadInput;
import io.breakwater.nlu.data.LabelledText;
import io.breakwater.nlu.data.NearDuplicates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps what measures a model out of what it is trained on. */
final class SplitCheck {
    private static final String SUFFIX = ".tsv";
    private static final int MOST_TOLD = 20;

    private SplitCheck() {}

    /**
     * Compares with the folder's files, of which each line ends in a tab and a text.
     *
     * @throws BadInput when a training text is a held-back one, or nearly; the message shows both
     */
    static void check(List<LabelledText> training, Path heldBack) throws IOException {
        NearDuplicates duplicates = new NearDuplicates(heldBackTexts(heldBack));
        List<String> leaks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (LabelledText text : training) {
            if (seen.add(text.text())) {
                duplicates
                        .of(text.text())
                        .ifPresent(held -> leaks.add(text.language() + "/" + text.intent() + " \"" + text.text()
                                + "\" is nearly the held-back \"" + held + "\""));
            }
        }
        if (!leaks.isEmpty()) {
            throw new BadInput(leaks.size() + " training texts measure themselves; take them out:\n"
                    + String.join("\n", leaks.subList(0, Math.min(MOST_TOLD, leaks.size()))));
        }
    }

    private static List<String> heldBackTexts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> texts.add(line.substring(line.lastIndexOf('\t') + 1)));
            }
        }
        return texts;
    }
}
