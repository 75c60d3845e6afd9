package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.domain.Library;

/**
 * The library in use. Another one may take its place at any time: who works with one keeps it until the work is done.
 * Thread-safe.
 */
public final class CurrentLibrary {
    private volatile Library library;

    public CurrentLibrary(Library library) {
        this.library = library;
    }

    public Library get() {
        return library;
    }

    /** Conversations that go on with a flow of the library before can still end on it. Called by one thread. */
    void replace(Library next) {
        library = next.after(library);
    }
}
