package io.breakwater.nlu.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code <language>/<intent>.txt}: one text a line, "#" begins a comment, the same order on every machine. */
public final class FolderTexts {
    private static final String SUFFIX = ".txt";

    private FolderTexts() {}

    /** @throws BadInput when the folder holds no texts, or something else than them */
    public static List<LabelledText> labelled(Path folder) {
        List<LabelledText> texts = new ArrayList<>();
        for (Path language : entries(folder)) {
            if (!Files.isDirectory(language) || !name(language).matches("[a-z]{2,3}")) {
                throw new BadInput(language + ": expected folders named by language, like " + folder.resolve("en"));
            }
            for (Path file : entries(language)) {
                if (!name(file).endsWith(SUFFIX)) {
                    throw new BadInput(file + ": expected <intent>" + SUFFIX);
                }
                add(name(language), file, texts);
            }
        }
        if (texts.isEmpty()) {
            throw new BadInput(folder + " holds no texts; put them into <language>/<intent>" + SUFFIX);
        }
        return texts;
    }

    private static void add(String language, Path file, List<LabelledText> texts) {
        String intent = name(file).substring(0, name(file).length() - SUFFIX.length());
        Utf8File.read(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> texts.add(new LabelledText(language, intent, line)));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadInput(folder + " cannot be listed; it must be a folder");
        }
    }
}
