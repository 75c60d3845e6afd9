package io.breakwater.chatbot.content;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds content files, on the class path or in a directory. */
public final class ContentFiles {
    private ContentFiles() {}

    /** The files of a resource folder whose names end so, sorted by name. Folders inside it are walked too. */
    public static List<ContentFile> resources(String folder, String ending) {
        List<ContentFile> files = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(folder, path -> files.addAll(in(path, folder, ending)));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource folder " + folder + " cannot be read", e);
        }
        files.sort(Comparator.comparing(ContentFile::name));
        return files;
    }

    /** The files of a directory. */
    public static List<ContentFile> directory(Path directory, String ending) {
        return in(directory, directory.toString(), ending).stream()
                .sorted(Comparator.comparing(ContentFile::name))
                .toList();
    }

    private static List<ContentFile> in(Path root, String shownAs, String ending) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(p -> p.getFileName().toString().endsWith(ending))
                    .map(p -> read(p, shownAs + "/" + root.relativize(p), ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(shownAs + " cannot be read", e);
        }
    }

    private static ContentFile read(Path path, String name, String ending) {
        try {
            String file = path.getFileName().toString();
            return new ContentFile(name, file.substring(0, file.length() - ending.length()), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
