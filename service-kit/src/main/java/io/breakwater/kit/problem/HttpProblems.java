package io.breakwater.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Failures below the resources (no such address, body too large, broken HTTP) as problem+json too. */
@Singleton
class HttpProblems {
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE - 1;
    private static final int AFTER_THE_CEILING = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private final ObjectMapper json;
    private final long largestBody;
    private final Predicate<String> takesFiles;
    private final long largestFile;

    HttpProblems(ObjectMapper json, BodyConfig config) {
        this.json = json;
        this.largestBody = config.maxBodySize().asLongValue();
        this.takesFiles = config.largeBodies()
                .map(large -> Pattern.compile(large.path()).asMatchPredicate())
                .orElse(path -> false);
        this.largestFile = config.largeBodies()
                .map(large -> large.maxSize().asLongValue() + largestBody)
                .orElse(largestBody);
    }

    void register(@Observes Router router) {
        router.route()
                .order(BEFORE_ALL_OTHERS)
                .handler(HttpProblems::withoutConnectionHeader)
                .handler(this::refuseLargeBodies);
        router.route().order(AFTER_THE_CEILING).handler(this::limitBodiesOfUnknownSize);
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

    // The framework's own limit answers without a body and is the same for all addresses; this one comes first.
    private void refuseLargeBodies(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > largest(context)) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(context, 413);
        } else {
            context.next();
        }
    }

    // Whoever reads such a body stops here. What takes files measures them itself.
    private void limitBodiesOfUnknownSize(RoutingContext context) {
        if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest(context));
        }
        context.next();
    }

    private long largest(RoutingContext context) {
        return takesFiles.test(context.request().path()) ? largestFile : largestBody;
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
