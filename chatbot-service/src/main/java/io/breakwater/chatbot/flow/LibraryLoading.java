package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.content.ContentMistakes;
import io.breakwater.chatbot.domain.Library;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads what the bot can do and say when the service starts; with a mistake in it, the service does not start. */
class LibraryLoading {
    /** @throws ContentMistakes when a file cannot be used */
    @Produces
    @Singleton
    @Startup
    CurrentLibrary library(LibraryFiles files) {
        Library library = files.library(files.own());
        Log.infof(
                "The bot knows %d flows in %s",
                library.flows().all().size(), library.phrases().byLanguage().keySet());
        return new CurrentLibrary(library);
    }
}
