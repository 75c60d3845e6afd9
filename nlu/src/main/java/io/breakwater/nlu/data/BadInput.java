package io.breakwater.nlu.data;

/** What somebody gave us cannot be used. The message says which file and line, and what to do; it is for people. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadInput(String message) {
        super(message);
    }
}
