package io.breakwater.triage.train;

import io.breakwater.triage.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code intents/<language>/<intent>.txt}, one example a line, and tab-separated files; "#" begins a comment. */
final class TrainingTexts {
    private static final String SUFFIX = ".txt";

    private TrainingTexts() {}

    /** All texts, in the same order on every machine. */
    static List<LabelledText> read(Path intents) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (Path folder : sorted(intents)) {
            String language = folder.getFileName().toString();
            if (!Languages.ALL.contains(language)) {
                throw new IllegalArgumentException(folder + " is none of our languages " + Languages.ALL);
            }
            for (Path file : sorted(folder)) {
                String name = file.getFileName().toString();
                if (!name.endsWith(SUFFIX)) {
                    throw new IllegalArgumentException(file + ": expected <intent>" + SUFFIX);
                }
                String intent = name.substring(0, name.length() - SUFFIX.length());
                lines(file).forEach(line -> texts.add(new LabelledText(language, intent, line)));
            }
        }
        return texts;
    }

    /** English texts with their intent before a tab. */
    static List<LabelledText> readHeldBack(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : lines(file)) {
            String[] columns = line.split("\t");
            if (columns.length != 2) {
                throw new IllegalArgumentException(file + ": expected intent, tab, text in \"" + line + "\"");
            }
            texts.add(new LabelledText(Languages.DEFAULT, columns[0].strip(), columns[1].strip()));
        }
        return texts;
    }

    static Map<String, Integer> countByLanguage(List<LabelledText> texts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        texts.forEach(text -> counts.merge(text.language(), 1, Integer::sum));
        return counts;
    }

    /** Every file below the folder, in the same order on every machine. */
    static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
