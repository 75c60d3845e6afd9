package io.breakwater.gateway.desk;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
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

    private static String pathAndQuery(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }
}
