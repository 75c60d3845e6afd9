package io.breakwater.nlu.store;

/** A model must not become the current one; nothing was changed. The message says why, and is for people. */
public final class PublishingRefused extends Exception {
    private static final long serialVersionUID = 1;

    PublishingRefused(String message) {
        super(message);
    }
}
