package io.breakwater.chatbot.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.breakwater.kit.event.EventCodec;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Stands in for a language model's endpoint. Answers with the beginning of the first passage that it is given, and fails in
 * the way that a word in brackets in the question says: {@code (slow)}, {@code (broken)}, {@code (limited)},
 * {@code (garbage)}, {@code (half)}, {@code (hanging)}. {@code (says …)} is a model that does what the customer tells it.
 */
public final class ModelDouble implements QuarkusTestResourceLifecycleManager {
    /** One request, as the endpoint saw it. */
    public record Seen(String path, String key, JsonNode body) {
        String message(int n) {
            return body.path("messages").path(n).path("content").asText();
        }

        public JsonNode data() {
            return json(message(1));
        }
    }

    public static final int TOKENS = 345;

    private static final List<Seen> SEEN = new CopyOnWriteArrayList<>();

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    /** Every request whose question has these words, of this run of the tests. */
    public static List<Seen> seen(String words) {
        return SEEN.stream().filter(seen -> seen.message(1).contains(words)).toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The model's double does not start", e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "chatbot.model.enabled", "true",
                "chatbot.model.url", url(),
                "chatbot.model.key", "key-of-the-test",
                "chatbot.model.name", "model-of-the-test",
                // One test's failures must not silence the model for the next.
                "chatbot.model.failures", "1000");
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    @Override
    public void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange http) throws IOException {
        String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Seen seen = new Seen(
                http.getRequestURI().getPath(),
                String.valueOf(http.getRequestHeaders().getFirst("Authorization")),
                json(body));
        SEEN.add(seen);
        String question = seen.data().path("question").asText();
        if (question.contains("(slow)")) {
            waitForTheEnd();
        }
        if (question.contains("(broken)")) {
            reply(http, 500, "{\"error\":{\"message\":\"cannot answer: " + question + "\"}}");
        } else if (question.contains("(limited)")) {
            reply(http, 429, "{\"error\":{\"message\":\"too often\"}}");
        } else if (question.contains("(garbage)")) {
            reply(http, 200, "<html>Welcome to the proxy</html>");
        } else if (question.contains("(half)") || question.contains("(hanging)")) {
            begin(http, completion(seen.data(), question), question.contains("(hanging)"));
        } else {
            reply(http, 200, completion(seen.data(), question));
        }
    }

    private static String completion(JsonNode data, String question) {
        ObjectNode completion =
                EventCodec.mapper().createObjectNode().put("id", "c").put("model", "m");
        completion
                .putArray("choices")
                .addObject()
                .put("index", 0)
                .put("finish_reason", "stop")
                .putObject("message")
                .put("role", "assistant")
                .put("content", content(data, question));
        if (!question.contains("(secretive)")) {
            completion
                    .putObject("usage")
                    .put("prompt_tokens", 300)
                    .put("completion_tokens", 45)
                    .put("total_tokens", 345);
        }
        return completion.toString();
    }

    private static String content(JsonNode data, String question) {
        JsonNode passage = data.path("passages").path(0);
        int says = question.indexOf("(says ");
        if (question.contains("(unknown)")) {
            return "unknown";
        }
        if (question.contains("(chatty)")) {
            return "Sure! I am glad to help you.";
        }
        String text = passage.path("text").asText();
        String beginning = text.substring(0, text.indexOf('.') + 1);
        ObjectNode answer = EventCodec.mapper().createObjectNode();
        answer.put("answer", says < 0 ? beginning : question.substring(says + 6, question.lastIndexOf(')')));
        answer.putArray("article_ids").add(passage.path("article_id").asText());
        return "```json\n" + answer + "\n```";
    }

    /** The length of the whole, and then only a part of it. */
    private void begin(HttpExchange http, String body, boolean hanging) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().add("Content-Type", "application/json");
        http.sendResponseHeaders(200, bytes.length);
        http.getResponseBody().write(bytes, 0, bytes.length / 2);
        http.getResponseBody().flush();
        if (hanging) {
            waitForTheEnd();
        }
        http.close();
    }

    private void waitForTheEnd() {
        try {
            end.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange http, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().add("Content-Type", "application/json");
        http.sendResponseHeaders(status, bytes.length);
        try (var out = http.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static JsonNode json(String text) {
        try {
            return EventCodec.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The model was sent something that is not JSON", e);
        }
    }
}
