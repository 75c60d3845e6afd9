package io.breakwater.gateway.desk;

import io.breakwater.gateway.GatewayConfig;
import io.breakwater.kit.problem.BodyConfig;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.kit.trace.Trace;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.streams.ReadStream;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;

/**
 * Passes requests with files on. They have connections of their own: files come as slowly as a phone sends them, and must
 * keep nobody else waiting.
 */
@ApplicationScoped
class FileBackend {
    /** Files that one gateway passes on at one moment; each takes some 100 KB. */
    private static final int AT_ONCE = 64;

    private static final int CONNECT_MS = 1_000;

    private final WebClient client;
    private final Duration timeout;
    private final long largest;

    FileBackend(Vertx vertx, GatewayConfig config, BodyConfig bodies) {
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setMaxPoolSize(AT_ONCE)
                        .setMaxWaitQueueSize(0)
                        .setConnectTimeout(CONNECT_MS)
                        .setFollowRedirects(false));
        this.timeout = config.upload().timeout();
        this.largest = bodies.maxBodySize().asLongValue()
                + bodies.largeBodies()
                        .map(large -> large.maxSize().asLongValue())
                        .orElse(0L);
    }

    /** The answer of the service, as it is, to the body of the request that is being answered. */
    Uni<Response> stream(URI service, Forwarded head, HttpServerRequest request) {
        MeasuredBody body = new MeasuredBody(request, largest);
        HttpRequest<Buffer> onward =
                client.requestAbs(HttpMethod.valueOf(head.method()), service + head.pathAndQuery());
        Backend.passOn(head, onward);
        Trace.current()
                .ifPresent(trace -> onward.putHeader(Trace.HEADER, trace.child().header()));
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            onward.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        }
        return onward.sendStream(ReadStream.newInstance(body))
                .ifNoItem()
                .after(timeout)
                .fail()
                .onTermination()
                .invoke(body::breakOff)
                .map(Backend::answer)
                .onFailure()
                .transform(failure -> body.isTooLarge() ? tooLarge() : Backend.unavailable(service, failure));
    }

    private static Rejection tooLarge() {
        return new Rejection(Problem.of(413, "too_large", "Too large", "The body is larger than this address takes."));
    }
}
