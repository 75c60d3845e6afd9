package io.breakwater.stack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.breakwater.stack.http.Json;
import io.breakwater.stack.launch.Unusable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests to the gateway under one caller's token. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FIRST_REFUSAL = 400;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String gateway;
    private final Supplier<String> token;

    /** @param gateway without a trailing slash */
    Wire(String gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    JsonNode get(String path) {
        return json(download(path));
    }

    byte[] download(String path) {
        return bytes(to(path));
    }

    JsonNode post(String path, Map<String, ?> body) {
        return json(bytes(to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(body)))));
    }

    /** The lines of a response that may last for long. The caller closes it. */
    Stream<String> lines(String path) {
        HttpResponse<Stream<String>> response = send(to(path), BodyHandlers.ofLines());
        if (response.statusCode() < FIRST_REFUSAL) {
            return response.body();
        }
        try (Stream<String> problem = response.body()) {
            throw refused(response.statusCode(), problem.collect(Collectors.joining()));
        }
    }

    private byte[] bytes(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = send(request.timeout(PATIENCE), BodyHandlers.ofByteArray());
        if (response.statusCode() < FIRST_REFUSAL) {
            return response.body();
        }
        throw refused(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", "Bearer " + token.get());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new Unusable("The gateway at " + gateway + " does not answer: start the stack with ./dev up.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("Interrupted while waiting for the gateway.", e);
        }
    }

    private static Refused refused(int status, String body) {
        JsonNode problem = json(body.getBytes(StandardCharsets.UTF_8));
        return new Refused(
                status, problem.path("detail").asText(problem.path("title").asText("Refused without a reason")));
    }

    /** An empty object when the body is no JSON: what is not there is told by its absence. */
    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }
}
