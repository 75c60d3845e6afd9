package io.breakwater.kit.problem;

import java.util.List;

/** The request cannot be granted, and the caller is told why. Thrown in resources, never in a domain package. */
public class Rejection extends RuntimeException {
    private final transient Problem problem;

    public Rejection(Problem problem) {
        super(problem.code() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** 404: there is no such thing, or it is not the caller's. The two are never told apart. */
    public static Rejection notFound(String what, Object id) {
        return new Rejection(Problem.of(
                404, "not_found", "Not found", "There is no " + what + " " + id + " that you may see. Check the id."));
    }

    /** 409: the state of things forbids it. */
    public static Rejection conflict(String code, String detail) {
        return new Rejection(Problem.of(409, code, "Conflict", detail));
    }

    /** 400: this field is wrong. */
    public static Rejection invalid(String pointer, String message) {
        return new Rejection(Problem.of(400, "invalid_request", "Invalid request", pointer + ": " + message)
                .with(List.of(new FieldError(pointer, message))));
    }
}
