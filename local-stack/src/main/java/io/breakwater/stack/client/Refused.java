package io.breakwater.stack.client;

/** The API has said no; the message holds the status and what its problem says. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(int status, String detail) {
        super(detail + " (" + status + ")");
    }
}
