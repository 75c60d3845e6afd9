package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.article.Articles;
import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import io.breakwater.chatbot.domain.Library;
import io.breakwater.chatbot.upload.VirusScan;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what the bot can do and say: what is shipped, with the exchange's own content over it. */
@Singleton
class LibraryFiles {
    private final Articles articles;
    private final FlowConfig flows;
    private final ContentConfig content;
    private final VirusScan scan;

    LibraryFiles(Articles articles, FlowConfig flows, ContentConfig content, VirusScan scan) {
        this.articles = articles;
        this.flows = flows;
        this.content = content;
        this.scan = scan;
    }

    /** @throws IllegalStateException when the setting names no directory */
    Content own() {
        return content.directory()
                .map(directory -> {
                    if (!Files.isDirectory(directory)) {
                        throw new IllegalStateException("chatbot.content.directory (CHATBOT_CONTENT_DIRECTORY) is "
                                + directory + ", and that is no directory");
                    }
                    return Content.in(directory);
                })
                .orElseGet(() -> new Content(List.of(), List.of()));
    }

    /** @throws ContentMistakes when a file cannot be used */
    Library library(Content own) {
        Content all = Content.shipped().with(own);
        List<List<ContentFile>> earlier = flows.earlier().orElse(List.of()).stream()
                .map((Path directory) -> ContentFiles.directory(directory, ".yaml"))
                .toList();
        Library read = new LibraryReader(articles::exists).read(all.texts(), all.flows(), earlier);
        return new Library(read.flows(), read.phrases(), scan.takesFiles());
    }
}
