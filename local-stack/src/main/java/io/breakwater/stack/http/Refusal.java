package io.breakwater.stack.http;

/** A request that is answered with problem+json instead of what it asked for. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /** @param detail what happened and what to do; the caller sees it */
    public Refusal(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    public static Refusal notFound(String what, String id) {
        return new Refusal(404, what + "_not_found", "There is no " + what + " '" + id + "'.");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
