package io.breakwater.gateway.desk;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request on its way to the service that answers it. */
record Forwarded(String method, String pathAndQuery, HttpHeaders headers, byte[] body) {
    private static final byte[] NO_BODY = {};

    static Forwarded get(UriInfo uri, HttpHeaders headers) {
        return new Forwarded("GET", pathAndQuery(uri), headers, NO_BODY);
    }

    static Forwarded of(String method, UriInfo uri, HttpHeaders headers, byte @Nullable [] body) {
        return new Forwarded(method, pathAndQuery(uri), headers, body == null ? NO_BODY : body);
    }

    /** The same request with another value of a parameter, wherever it stands. What need not change stays as it came. */
    Forwarded with(UriInfo uri, String parameter, UnaryOperator<String> value) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        List<String> given = parameters.getOrDefault(parameter, List.of());
        if (given.stream().allMatch(text -> value.apply(text).equals(text))) {
            return this;
        }
        String query = parameters.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(text -> each.getKey().equals(parameter) ? value.apply(text) : text)
                        .map(text -> encoded(each.getKey()) + "=" + encoded(text)))
                .collect(Collectors.joining("&"));
        return new Forwarded(method, uri.getRequestUri().getRawPath() + "?" + query, headers, body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String pathAndQuery(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }
}
