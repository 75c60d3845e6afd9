package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.domain.Library;
import java.util.List;

/** The content that the service is shipped with. */
public final class ShippedLibrary {
    public static final Library LIBRARY = new LibraryReader(id -> true)
            .read(ContentFiles.resources("texts", ".yaml"), ContentFiles.resources("flows", ".yaml"), List.of());

    private ShippedLibrary() {}
}
