package io.breakwater.stack.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves {@link Routes} over HTTP until it is closed. For this machine's own use: no TLS, no slow-client defence. */
public final class LocalHttp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalHttp.class);
    private static final int THREADS = 8;
    private static final Pattern LOOPBACK_ORIGIN =
            Pattern.compile("https?://(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");

    static {
        // Without it each answer waits for the peer's delayed acknowledgement (40 ms).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Longer than the idle time of our clients' pools, so that it is never this side that hangs up first.
        System.setProperty("sun.net.httpserver.idleInterval", "300");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final List<Routes> routes;

    private LocalHttp(HttpServer server, List<Routes> routes) {
        this.server = server;
        this.routes = routes;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "local-http");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @param port 0 for any free one */
    public static LocalHttp start(String host, int port, Routes... routes) {
        try {
            var http = new LocalHttp(HttpServer.create(new InetSocketAddress(host, port), 512), List.of(routes));
            http.server.setExecutor(http.threads);
            http.server.createContext("/", http::serve);
            http.server.start();
            return http;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on " + host + ":" + port, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Without a trailing slash. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Response response = answer(exchange);
            response.headers().forEach(exchange.getResponseHeaders()::set);
            boolean empty = response.body().length == 0;
            exchange.sendResponseHeaders(response.status(), empty ? -1 : response.body().length);
            if (!empty) {
                exchange.getResponseBody().write(response.body());
            }
        }
    }

    private Response answer(HttpExchange exchange) {
        try {
            return route(exchange);
        } catch (Refusal refusal) {
            return Response.problem(refusal);
        } catch (IOException | RuntimeException e) {
            LOG.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestURI(), e);
            return Response.problem(new Refusal(500, "internal", "The demo exchange failed; its log says why."));
        }
    }

    private Response route(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        for (Routes group : routes) {
            List<Routes.Match> matches = group.at(path);
            if (matches.isEmpty()) {
                continue;
            }
            if (group.areForPages() && admitPage(exchange) && method.equals("OPTIONS")) {
                return Response.noContent();
            }
            Optional<Routes.Match> match =
                    matches.stream().filter(m -> m.method().equals(method)).findFirst();
            if (match.isPresent()) {
                byte[] body = body(exchange, match.get().largestBody());
                return match.get()
                        .action()
                        .answer(new Request(match.get().parts(), query(exchange), exchange.getRequestHeaders(), body));
            }
            throw new Refusal(405, "method_not_allowed", method + " is not possible on " + path + ".");
        }
        throw new Refusal(404, "route_not_found", "There is nothing at " + path + ".");
    }

    /** Says in the answer that the asking page may read it; false when the asker is no page of this machine. */
    private static boolean admitPage(HttpExchange exchange) {
        var answer = exchange.getResponseHeaders();
        answer.add("Vary", "Origin");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin == null || !LOOPBACK_ORIGIN.matcher(origin).matches()) {
            return false;
        }
        answer.set("Access-Control-Allow-Origin", origin);
        answer.set("Access-Control-Allow-Methods", "GET, POST");
        answer.set("Access-Control-Allow-Headers", "Content-Type");
        answer.set("Access-Control-Max-Age", "600");
        return true;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        }
        return parameters;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private static byte[] body(HttpExchange exchange, int largest) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new Refusal(413, "body_too_large", "The body may have " + largest + " bytes.");
        }
        return body;
    }
}
