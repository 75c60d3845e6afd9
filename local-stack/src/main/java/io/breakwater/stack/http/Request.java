package io.breakwater.stack.http;

import com.sun.net.httpserver.Headers;
import java.util.Map;
import java.util.Optional;

/**
 * A request that found its route.
 *
 * @param parts the values of the template's {@code {names}}, decoded
 * @param query the address's parameters, decoded; of several with one name the last
 */
public record Request(Map<String, String> parts, Map<String, String> query, Headers headers, byte[] body) {
    /** The part of the path that the template calls {@code name}. */
    public String part(String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route has no part {" + name + "}");
        }
        return value;
    }

    /** Empty when the address has no such parameter, or one without a value. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** @throws Refusal 400 when the body is not such a JSON object */
    public <T> T body(Class<T> type) {
        return Json.read(body, type);
    }
}
