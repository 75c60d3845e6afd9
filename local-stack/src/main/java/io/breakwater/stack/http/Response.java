package io.breakwater.stack.http;

import java.util.Map;

/** What goes back: a status, headers and a body that is already bytes. */
public record Response(int status, Map<String, String> headers, byte[] body) {
    public static Response ok(Object value) {
        return json(200, value);
    }

    /** What was asked for is under way. */
    public static Response accepted(Object value) {
        return json(202, value);
    }

    private static Response json(int status, Object value) {
        return new Response(status, Map.of("Content-Type", "application/json"), Json.bytes(value));
    }

    /** A list as the public API shapes it, in one page. */
    public static Response list(Iterable<?> items) {
        return ok(Map.of("data", items));
    }

    static Response noContent() {
        return new Response(204, Map.of(), new byte[0]);
    }

    static Response problem(Refusal refusal) {
        var problem = new Problem(
                "/problems/" + refusal.code(),
                refusal.code().replace('_', ' '),
                refusal.code(),
                refusal.status(),
                String.valueOf(refusal.getMessage()));
        var headers = refusal.status() == 401
                ? Map.of("Content-Type", "application/problem+json", "WWW-Authenticate", "Bearer")
                : Map.of("Content-Type", "application/problem+json");
        return new Response(refusal.status(), headers, Json.bytes(problem));
    }

    private record Problem(String type, String title, String code, int status, String detail) {}
}
