package io.breakwater.benchmarks.load;

/** A server answered, but not with what was asked for. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    static final int TOO_MANY = 429;

    private final int status;

    /** @param said the body, shortened */
    Refused(int status, String what, String said) {
        super(what + " was answered with " + status + (said.isBlank() ? "" : ": " + said), null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
