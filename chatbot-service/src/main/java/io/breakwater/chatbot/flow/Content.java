package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that a library is read from.
 *
 * @param texts of each language one or more; what a later one says of a key counts
 */
record Content(List<ContentFile> texts, List<ContentFile> flows) {
    private static final String TEXTS = "texts";
    private static final String FLOWS = "flows";
    private static final String YAML = ".yaml";

    Content {
        texts = List.copyOf(texts);
        flows = List.copyOf(flows);
    }

    static Content shipped() {
        return new Content(ContentFiles.resources(TEXTS, YAML), ContentFiles.resources(FLOWS, YAML));
    }

    /** A directory's own; a folder that is not there holds nothing. */
    static Content in(Path directory) {
        return new Content(files(directory.resolve(TEXTS)), files(directory.resolve(FLOWS)));
    }

    private static List<ContentFile> files(Path folder) {
        return Files.isDirectory(folder) ? ContentFiles.directory(folder, YAML) : List.of();
    }

    /** Its texts count key by key; a flow or a part takes the place of one with the same name. */
    Content with(Content own) {
        Map<String, ContentFile> byName = new LinkedHashMap<>();
        Stream.concat(flows.stream(), own.flows.stream())
                .forEach(file -> byName.put(LibraryReader.isPart(file) + " " + file.stem(), file));
        return new Content(Stream.concat(texts.stream(), own.texts.stream()).toList(), List.copyOf(byName.values()));
    }
}
