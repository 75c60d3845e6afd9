package io.breakwater.benchmarks.load;

/** The run could not begin. The message says why and what to do. */
public final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotRun(String why, Throwable cause) {
        super(why, cause);
    }
}
