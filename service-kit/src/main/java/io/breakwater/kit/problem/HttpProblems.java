package io.breakwater.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Failures below the resources (no such address, body too large, broken HTTP) as problem+json too. */
@Singleton
class HttpProblems {
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE - 1;

    private final ObjectMapper json;
    private final long largestBody;

    HttpProblems(
            ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.json = json;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route()
                .order(BEFORE_ALL_OTHERS)
                .handler(HttpProblems::withoutConnectionHeader)
                .handler(this::refuseLargeBodies);
        router.route().order(AFTER_ALL_OTHERS).handler(context -> answer(context, 404));
        for (int status : new int[] {400, 404, 405, 413, 414, 415, 431, 500, 503}) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    // HTTP/2 forbids what HTTP/1 says about the connection (RFC 9113, 8.2.2), and clients refuse such an answer whole.
    private static void withoutConnectionHeader(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            context.addHeadersEndHandler(end -> context.response().headers().remove(HttpHeaders.CONNECTION));
        }
        context.next();
    }

    // The framework's own limit answers without a body; this one, the same size, comes first.
    private void refuseLargeBodies(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > largestBody) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(context, 413);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context, int status) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader("content-type", Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(ProblemMappers.status(status)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
    }
}
