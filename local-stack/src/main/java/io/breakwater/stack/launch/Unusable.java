package io.breakwater.stack.launch;

/** The stack cannot go on, and a person can mend it: the message says what is wrong and what to do. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }

    Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
