package io.breakwater.triage.content;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds YAML files, on the class path or in a directory. */
public final class SourceFiles {
    private static final String ENDING = ".yaml";

    private SourceFiles() {}

    /** The files of a resource folder and of the folders inside it, sorted by name. */
    public static List<SourceFile> resources(String folder) {
        List<SourceFile> files = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(folder, path -> files.addAll(in(path, folder)));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource folder " + folder + " cannot be read", e);
        }
        return sorted(files);
    }

    /** The files of a directory and of the directories inside it, sorted by name. */
    public static List<SourceFile> directory(Path directory) {
        return sorted(in(directory, directory.toString()));
    }

    private static List<SourceFile> sorted(List<SourceFile> files) {
        return files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
    }

    private static List<SourceFile> in(Path root, String shownAs) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ENDING))
                    .map(path -> read(path, shownAs + "/" + root.relativize(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(shownAs + " cannot be read", e);
        }
    }

    private static SourceFile read(Path path, String name) {
        try {
            String file = path.getFileName().toString();
            return new SourceFile(name, file.substring(0, file.length() - ENDING.length()), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
