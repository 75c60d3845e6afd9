package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.domain.Library;
import java.util.List;

/** The content that the service is shipped with. */
public final class ShippedLibrary {
    public static final Library LIBRARY = new LibraryReader(id -> true)
            .read(ContentFiles.resources("texts", ".yaml"), ContentFiles.resources("flows", ".yaml"), List.of());

    private ShippedLibrary() {}

    /** The shipped texts with this flow alone, and another as it was before. */
    public static Library with(ContentFile today, ContentFile before) {
        return new LibraryReader(id -> true)
                .read(ContentFiles.resources("texts", ".yaml"), withParts(today), List.of(withParts(before)));
    }

    private static List<ContentFile> withParts(ContentFile flow) {
        return ContentFiles.resources("flows", ".yaml").stream()
                .filter(file -> file.name().contains("/parts/")
                        ? flow.content().contains("use: " + file.stem())
                        : file.stem().equals(flow.stem()))
                .map(file -> file.stem().equals(flow.stem()) ? flow : file)
                .toList();
    }

    /** The file of a shipped flow. */
    public static ContentFile flow(String id) {
        return ContentFiles.resources("flows", ".yaml").stream()
                .filter(file -> file.stem().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
