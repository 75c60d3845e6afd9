package io.breakwater.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.breakwater.kit.trace.Trace;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 tells it.
 *
 * @param code stable word for programs; {@code type} points to its page in docs/problems.md
 * @param detail what happened, with ids, and what to do; never the caller's text
 * @param retryAfterS seconds to wait before the same request may succeed
 * @param extension further members that belong to this code, for example the current version; written beside the others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<FieldError> errors,
        @Nullable String traceId,
        @Nullable Integer retryAfterS,
        @JsonAnyGetter Map<String, Object> extension) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String title, String detail) {
        String trace = Trace.current().map(Trace::traceId).orElse(null);
        return new Problem("/problems/" + code, title, status, detail, code, List.of(), trace, null, Map.of());
    }

    /** Names the fields that are wrong. */
    public Problem with(List<FieldError> wrong) {
        return new Problem(type, title, status, detail, code, List.copyOf(wrong), traceId, retryAfterS, extension);
    }

    /** Adds a member that belongs to this code. */
    public Problem with(String member, Object value) {
        return new Problem(type, title, status, detail, code, errors, traceId, retryAfterS, Map.of(member, value));
    }

    public Problem retryAfter(int seconds) {
        return new Problem(type, title, status, detail, code, errors, traceId, seconds, extension);
    }

    public Response toResponse() {
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (retryAfterS != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfterS);
        }
        return response.entity(this).build();
    }
}
