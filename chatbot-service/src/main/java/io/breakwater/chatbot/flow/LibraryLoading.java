package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.article.Articles;
import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import io.breakwater.chatbot.domain.Dialogue;
import io.breakwater.chatbot.domain.Library;
import io.breakwater.chatbot.upload.VirusScan;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads what the bot can do and say when the service starts; with a mistake in it, the service does not start. */
class LibraryLoading {
    private static final String YAML = ".yaml";

    /** @throws ContentMistakes when a file cannot be used */
    @Produces
    @Singleton
    @Startup
    Library library(Articles articles, FlowConfig config, VirusScan scan) {
        List<List<ContentFile>> earlier = new ArrayList<>();
        for (Path directory : config.earlier().orElse(List.of())) {
            earlier.add(ContentFiles.directory(directory, YAML));
        }
        Library read = new LibraryReader(articles::exists)
                .read(ContentFiles.resources("texts", YAML), ContentFiles.resources("flows", YAML), earlier);
        Log.infof(
                "The bot knows %d flows in %s",
                read.flows().all().size(), read.phrases().byLanguage().keySet());
        return new Library(read.flows(), read.phrases(), scan.takesFiles());
    }

    @Produces
    @Singleton
    Dialogue dialogue(Library library) {
        return new Dialogue(library);
    }
}
