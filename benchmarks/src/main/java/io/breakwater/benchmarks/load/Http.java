package io.breakwater.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;

/** Requests to one server on loopback. Everything happens on one event loop. */
final class Http {
    private static final int MOST_SAID = 300;
    private static final int CREATED = 201;

    private final HttpClient client;
    private final RequestOptions base;

    /** @param connections how many may be open at a time; more requests wait for one */
    Http(Vertx vertx, URI server, int connections) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setKeepAliveTimeout(30)
                .setConnectTimeout((int) LoadPlan.REQUEST_PATIENCE.toMillis()));
        this.base = new RequestOptions()
                .setHost(server.getHost())
                .setPort(server.getPort() < 0 ? 80 : server.getPort())
                .setURI(server.getPath());
    }

    /** Answers with the body of a 200, 201 or 202; fails with {@link Refused} for all else. */
    Future<JsonNode> post(String path, String token, JsonNode body) {
        return request(HttpMethod.POST, path, token, true)
                .compose(request -> {
                    request.putHeader("Content-Type", "application/json");
                    return request.send(Buffer.buffer(Wire.write(body)));
                })
                .compose(response -> body(response, path));
    }

    Future<JsonNode> get(String path) {
        return request(HttpMethod.GET, path, "", true)
                .compose(HttpClientRequest::send)
                .compose(response -> body(response, path));
    }

    /** Opens a response that may last for ever. */
    Future<HttpClientRequest> stream(String path, String token) {
        return request(HttpMethod.GET, path, token, false);
    }

    /** What kind of failure it was, in a word or two that can be counted. */
    static String kind(Throwable failure) {
        if (failure instanceof Refused refused) {
            return Integer.toString(refused.status());
        }
        return failure instanceof TimeoutException ? "time-out" : "no connection";
    }

    static Future<Refused> refused(HttpClientResponse response, String path) {
        return response.body()
                .map(said -> new Refused(
                        response.statusCode(),
                        path,
                        said.getString(0, Math.min(said.length(), MOST_SAID), StandardCharsets.UTF_8.name())));
    }

    private Future<HttpClientRequest> request(HttpMethod method, String path, String token, boolean bounded) {
        RequestOptions options = new RequestOptions(base).setMethod(method).setURI(base.getURI() + path);
        if (!token.isEmpty()) {
            options.putHeader("Authorization", "Bearer " + token);
        }
        if (bounded) {
            options.setConnectTimeout(LoadPlan.REQUEST_PATIENCE.toMillis())
                    .setIdleTimeout(LoadPlan.REQUEST_PATIENCE.toMillis());
        }
        return client.request(options);
    }

    private static Future<JsonNode> body(HttpClientResponse response, String path) {
        if (response.statusCode() > CREATED + 1 || response.statusCode() < CREATED - 1) {
            return refused(response, path).compose(Future::failedFuture);
        }
        return response.body().map(bytes -> Wire.read(bytes.getBytes()));
    }
}
