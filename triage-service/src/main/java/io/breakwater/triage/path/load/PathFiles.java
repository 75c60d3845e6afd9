package io.breakwater.triage.path.load;

import io.breakwater.triage.content.SourceFile;
import java.util.List;

/**
 * All that is written about paths.
 *
 * @param paths structures and, in folders called {@code texts/<language>}, their texts
 * @param common what all paths say, a file a language
 * @param known what paths may point at
 */
public record PathFiles(List<SourceFile> paths, List<SourceFile> common, SourceFile known) {
    private static final String TEXTS = "/texts/";

    public PathFiles {
        paths = List.copyOf(paths);
        common = List.copyOf(common);
    }

    List<SourceFile> structures() {
        return paths.stream().filter(file -> !file.name().contains(TEXTS)).toList();
    }

    List<SourceFile> texts() {
        return paths.stream().filter(file -> file.name().contains(TEXTS)).toList();
    }
}
