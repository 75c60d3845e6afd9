package io.breakwater.gateway.desk;

import io.breakwater.gateway.GatewayConfig;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.kit.trace.Trace;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Passes requests on to the services behind, as the caller: they check role and object themselves. */
@ApplicationScoped
public class Backend {
    private static final int RETRY_AFTER_S = 2;
    private static final int CONNECTIONS_PER_SERVICE = 50;
    private static final List<String> TOLD_BACK = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.WWW_AUTHENTICATE,
            "Idempotency-Replayed",
            "X-Robots-Tag",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy");
    private static final List<String> PASSED_ON = List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            "Idempotency-Key");

    private final WebClient client;
    private final GatewayConfig.Services services;
    private final Caller caller;

    Backend(Vertx vertx, GatewayConfig config, Caller caller) {
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                        .setConnectTimeout(1_000)
                        .setFollowRedirects(false));
        this.services = config.services();
        this.caller = caller;
    }

    /** The answer of the service, as it is. A service that cannot be reached is a 503 with Retry-After. */
    Uni<Response> forward(URI service, Forwarded request) {
        HttpRequest<Buffer> onward =
                client.requestAbs(HttpMethod.valueOf(request.method()), service + request.pathAndQuery());
        passOn(request, onward);
        return send(service, onward, request.body()).map(Backend::answer);
    }

    /** Says to the service what the caller has said in headers. */
    static void passOn(Forwarded request, HttpRequest<Buffer> onward) {
        PASSED_ON.forEach(name -> {
            String value = request.headers().getHeaderString(name);
            if (value != null) {
                onward.putHeader(name, value);
            }
        });
    }

    /** Reads from a service as the current caller; for what the gateway itself needs to know. */
    public Uni<HttpResponse<Buffer>> get(URI service, String pathAndQuery) {
        return get(service, pathAndQuery, caller.token());
    }

    /** As {@link #get(URI, String)} with a token that was taken before, for work after the request. */
    public Uni<HttpResponse<Buffer>> get(URI service, String pathAndQuery, String token) {
        return send(
                service,
                client.requestAbs(HttpMethod.GET, service + pathAndQuery).bearerTokenAuthentication(token),
                new byte[0]);
    }

    private Uni<HttpResponse<Buffer>> send(URI service, HttpRequest<Buffer> request, byte[] body) {
        request.timeout(services.timeout().toMillis());
        Trace.current()
                .ifPresent(
                        trace -> request.putHeader(Trace.HEADER, trace.child().header()));
        Uni<HttpResponse<Buffer>> sent = body.length == 0 ? request.send() : request.sendBuffer(Buffer.buffer(body));
        return sent.onFailure().transform(failure -> unavailable(service, failure));
    }

    static Rejection unavailable(URI service, Throwable failure) {
        Log.warnf("%s does not answer: %s", service, failure.toString());
        return new Rejection(Problem.of(
                        503,
                        "unavailable",
                        "Unavailable for the moment",
                        "A service behind the gateway does not answer. Try again.")
                .retryAfter(RETRY_AFTER_S));
    }

    static Response answer(HttpResponse<Buffer> response) {
        Response.ResponseBuilder answer = Response.status(response.statusCode());
        TOLD_BACK.forEach(name -> {
            String value = response.getHeader(name);
            if (value != null) {
                answer.header(name, value);
            }
        });
        Buffer body = response.bodyAsBuffer();
        return body == null ? answer.build() : answer.entity(body.getBytes()).build();
    }
}
