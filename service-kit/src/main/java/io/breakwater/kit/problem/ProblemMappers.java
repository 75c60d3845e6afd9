package io.breakwater.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.breakwater.kit.fault.Faults;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a request as problem+json. No stack trace, class name, SQL or customer text leaves the service. */
public class ProblemMappers {
    @ServerExceptionMapper
    public Response rejection(Rejection rejection) {
        return rejection.problem().toResponse();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(v -> new FieldError(pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        return invalid(errors).toResponse();
    }

    // Named one by one: the framework has mappers of its own for the special ones.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response malformed(JsonProcessingException e) {
        return json(e);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException e) {
        Response answer = Problem.of(
                        401,
                        "unauthenticated",
                        "Not signed in",
                        "The token is missing, expired or not one of ours. Fetch a new one and send it as "
                                + "'Authorization: Bearer …'.")
                .toResponse();
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return Problem.of(403, "forbidden", "Not allowed", "The token's role may not do this.")
                .toResponse();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return json(json);
            }
        }
        return status(e.getResponse().getStatus()).toResponse();
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure) {
        if (Faults.isStale(failure)) {
            return Problem.of(
                            409,
                            "concurrent_change",
                            "Changed meanwhile",
                            "Somebody else changed it at the same moment. Read it again and repeat.")
                    .toResponse();
        }
        if (Faults.isTransient(failure)) {
            Log.warnf("A request is turned away for now: %s", failure.toString());
            return Problem.of(503, "unavailable", "Unavailable for the moment", "Nothing was stored. Try again.")
                    .retryAfter(2)
                    .toResponse();
        }
        Log.error("A request failed", failure);
        return status(500).toResponse();
    }

    /** The problem for a bare HTTP status, from this service or from the HTTP layer below. */
    static Problem status(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "invalid_request", "Invalid request", "The request is not well-formed HTTP.");
            case 401 -> Problem.of(401, "unauthenticated", "Not signed in", "Send a token.");
            case 404 -> Problem.of(404, "not_found", "Not found", "There is nothing at this address.");
            case 405 -> Problem.of(405, "method_not_allowed", "Method not allowed", "Use another HTTP method here.");
            case 406 -> Problem.of(406, "not_acceptable", "Not acceptable", "This address answers another type.");
            case 413 -> Problem.of(413, "too_large", "Too large", "The body is larger than this address takes.");
            case 414 -> Problem.of(414, "uri_too_long", "Address too long", "Shorten the address.");
            case 415 -> Problem.of(415, "unsupported_media_type", "Wrong type", "Send application/json.");
            case 431 -> Problem.of(431, "headers_too_large", "Headers too large", "Send smaller headers.");
            case 503 ->
                Problem.of(503, "unavailable", "Unavailable for the moment", "Nothing was stored. Try again.")
                        .retryAfter(2);
            default ->
                status >= 500
                        ? Problem.of(status, "internal_error", "Internal error", "It is logged. Quote the trace_id.")
                        : Problem.of(status, "rejected", "Rejected", "The request cannot be granted.");
        };
    }

    private static Response json(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return Problem.of(400, "malformed_json", "Malformed JSON", "The body is not valid JSON" + place(e))
                    .toResponse();
        }
        String pointer = mapping.getPath().stream()
                .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
        String message;
        if (e instanceof UnrecognizedPropertyException) {
            message = "is not a field of this request";
        } else if (mapping.getCause() instanceof IllegalArgumentException refused) {
            message = String.valueOf(refused.getMessage());
        } else if (e instanceof UnfitText unfit) {
            message = unfit.reason();
        } else {
            message = "has the wrong type or form";
        }
        return invalid(List.of(new FieldError(pointer, message))).toResponse();
    }

    private static Problem invalid(List<FieldError> errors) {
        String detail =
                errors.stream().map(e -> e.pointer() + ": " + e.message()).collect(Collectors.joining("; "));
        return Problem.of(400, "invalid_request", "Invalid request", detail).with(errors);
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? "."
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ").";
    }

    // "method.parameter.clientMessageId" → "/client_message_id"; a query parameter keeps its own name.
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD -> {}
                case PARAMETER -> parameter = node.getName();
                default -> pointer.append('/').append(snakeCase(node.getName()));
            }
        }
        // "body" is the whole body by convention, so its pointer is the root.
        return !pointer.isEmpty() ? pointer.toString() : parameter.equals("body") ? "/" : "/" + snakeCase(parameter);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
