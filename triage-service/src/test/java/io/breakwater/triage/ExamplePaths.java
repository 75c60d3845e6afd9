package io.breakwater.triage;

import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.content.SourceFiles;
import io.breakwater.triage.domain.path.PathLibrary;
import io.breakwater.triage.language.Languages;
import io.breakwater.triage.path.load.PathFiles;
import io.breakwater.triage.path.load.PathLibraryReader;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Small paths for tests. Languages without texts of their own say the English ones. */
public class ExamplePaths implements QuarkusTestResourceLifecycleManager {
    private static final Path WRITTEN = Path.of("src/test/resources/paths");
    private static final Path SERVED = Path.of("target/example-paths");

    @Override
    public Map<String, String> start() {
        try {
            for (SourceFile file : files().paths()) {
                Path copy = SERVED.resolve(WRITTEN.relativize(Path.of(file.name())));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, file.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("triage.paths.directory", SERVED.toString());
    }

    @Override
    public void stop() {
        // The next run writes the same files.
    }

    public static PathLibrary library() {
        return PathLibraryReader.read(files());
    }

    /** As they lie in the folder, with all ten languages. */
    public static PathFiles files() {
        List<SourceFile> all = new ArrayList<>(SourceFiles.directory(WRITTEN));
        Set<String> written = all.stream().map(SourceFile::name).collect(Collectors.toSet());
        for (SourceFile english : List.copyOf(all)) {
            for (String language : english.folder().equals("en") ? Languages.ALL : List.<String>of()) {
                String name = english.name().replace("/texts/en/", "/texts/" + language + "/");
                if (written.add(name)) {
                    all.add(new SourceFile(name, english.stem(), english.content()));
                }
            }
        }
        return withPaths(all);
    }

    /** Other paths, with the texts that all share and the known things as they are shipped. */
    public static PathFiles withPaths(List<SourceFile> paths) {
        SourceFile known = SourceFiles.resources("triage").stream()
                .filter(file -> file.stem().equals("path-known"))
                .findFirst()
                .orElseThrow();
        return new PathFiles(paths, SourceFiles.resources("triage/path-common"), known);
    }
}
