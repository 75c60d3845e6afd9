package io.breakwater.triage.path;

import io.breakwater.triage.classify.MessageReader;
import io.breakwater.triage.content.ContentFile;
import io.breakwater.triage.content.ContentMistakes;
import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.content.SourceFiles;
import io.breakwater.triage.domain.Classification;
import io.breakwater.triage.domain.RoutingPolicy;
import io.breakwater.triage.domain.path.Heard;
import io.breakwater.triage.domain.path.PathLibrary;
import io.breakwater.triage.domain.path.Walking;
import io.breakwater.triage.path.load.PathFiles;
import io.breakwater.triage.path.load.PathLibraryReader;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads paths and texts once, at start; with a mistake in them the service does not start. */
class PathContent {
    private static final String PATHS = "triage/paths";
    private static final String COMMON = "triage/path-common";
    private static final String KNOWN = "triage/path-known.yaml";

    /** @throws ContentMistakes with every mistake, its file and its line */
    @Produces
    @Singleton
    @Startup
    PathLibrary library(PathConfig config) {
        PathLibrary library = PathLibraryReader.read(new PathFiles(
                config.directory().map(SourceFiles::directory).orElseGet(() -> SourceFiles.resources(PATHS)),
                SourceFiles.resources(COMMON),
                config.knownFile().map(PathContent::file).orElseGet(PathContent::known)));
        Log.infof("Triage paths and their versions: %s", library.versions());
        return library;
    }

    @Produces
    @Singleton
    Walking walking(PathLibrary library, MessageReader reader, RoutingPolicy policy, PathConfig config) {
        return new Walking(
                library,
                (text, language) -> heard(reader.read(text, language), policy),
                (text, language) -> heard(reader.readRest(text, language), policy),
                config.elsewhereFrom());
    }

    private static Heard heard(Classification found, RoutingPolicy policy) {
        return new Heard(found, policy.decide(found));
    }

    private static SourceFile known() {
        return new SourceFile(KNOWN, "path-known", new String(ContentFile.bytes(KNOWN), StandardCharsets.UTF_8));
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(path.toString(), path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    path + " cannot be read: triage.paths.known-file must name a readable file", e);
        }
    }
}
