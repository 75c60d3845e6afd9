package io.breakwater.gateway;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Reads a stream of server-sent events in the background, as a client would. */
final class SseClient implements AutoCloseable {
    final List<String> lines = new CopyOnWriteArrayList<>();
    final int status;
    private final Stream<String> body;
    private final Thread reader;

    private SseClient(HttpResponse<Stream<String>> response) {
        status = response.statusCode();
        body = response.body();
        reader = new Thread(this::read, "sse-client");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            body.forEach(lines::add);
        } catch (UncheckedIOException e) {
            lines.add("broken off");
        } finally {
            lines.add("closed");
        }
    }

    static SseClient open(String path, String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new SseClient(HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The ids of the events that came, in order. */
    List<String> ids() {
        return lines.stream()
                .filter(l -> l.startsWith("id:"))
                .map(l -> l.substring(3).strip())
                .toList();
    }

    @Override
    public void close() {
        body.close();
    }
}
