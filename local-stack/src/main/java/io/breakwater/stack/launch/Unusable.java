package io.breakwater.stack.launch;

/** What was asked for cannot go on, and a person can mend it: the message says what is wrong and what to do. */
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unusable(String message) {
        super(message);
    }

    public Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
