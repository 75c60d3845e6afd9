package io.breakwater.stack.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls a {@link LocalHttp} over the wire, as other programs do. */
public final class Caller {
    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalHttp server;
    private final String[] headers;

    public Caller(LocalHttp server, String... headers) {
        this.server = server;
        this.headers = headers;
    }

    public record Answer(int status, JsonNode body, HttpResponse<byte[]> raw) {
        public String text(String field) {
            return body.path(field).asText();
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String body, String... more) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        return send(more.length == 0 ? request : request.headers(more));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), new ObjectMapper().readTree(response.body()), response);
        } catch (IOException e) {
            throw new AssertionError("The server hung up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }
}
