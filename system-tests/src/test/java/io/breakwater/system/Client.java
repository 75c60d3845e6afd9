package io.breakwater.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a customer's app or an agent's console does with the API, over real HTTP. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String gateway;
    private final String token;

    private Client(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** An answer: status and JSON body. */
    public record Answer(int status, JsonNode body) {
        public String text(String field) {
            return body.path(field).asText();
        }
    }

    /** Signs a demo user in at the stack's issuer. */
    public static Client of(RunningStack stack, String user) {
        return new Client(stack.gateway(), tokenOf(stack, user));
    }

    static String tokenOf(RunningStack stack, String user) {
        Answer token = send(
                "POST",
                stack.exchange() + "/issuer/token",
                null,
                JSON.createObjectNode().put("user", user));
        if (token.status() != 200 && token.status() != 201) {
            throw new IllegalStateException("The issuer has no token for " + user + ": " + token);
        }
        return token.text("token");
    }

    /** The one-time code that the demo exchange has sent to a customer last. */
    public static String lastCode(RunningStack stack, String customer) {
        Answer codes = send(
                "GET",
                stack.exchange() + "/exchange/v1/demo/customers/" + customer + "/one-time-codes",
                RunningStack.EXCHANGE_TOKEN,
                null);
        return codes.body().path("data").path(0).path("code").asText();
    }

    public Answer get(String path) {
        return send("GET", gateway + path, token, null);
    }

    public Answer post(String path, Map<String, ?> body) {
        return send("POST", gateway + path, token, JSON.valueToTree(body));
    }

    /** Opens a conversation. */
    public String open() {
        Answer opened = post("/v1/conversations", Map.of("channel", "web", "locale", "en"));
        if (opened.status() != 201) {
            throw new IllegalStateException("No conversation was opened: " + opened);
        }
        return opened.text("id");
    }

    /** Sends a message until it is accepted, as a good client does: the same id every time. Answers its id. */
    public String say(String conversation, String clientMessageId, String text) {
        for (int attempt = 1; ; attempt++) {
            try {
                Answer answer = post(
                        "/v1/conversations/" + conversation + "/messages",
                        Map.of("client_message_id", clientMessageId, "text", text));
                if (answer.status() == 202) {
                    return answer.text("message_id");
                }
                if (answer.status() < 500 || attempt > 200) {
                    throw new IllegalStateException("Message " + clientMessageId + " is refused: " + answer);
                }
            } catch (UncheckedIOException e) {
                if (attempt > 200) {
                    throw e;
                }
            }
            pause();
        }
    }

    /** Every item of the conversation's stream, as recorded. */
    public List<JsonNode> items(String conversation) {
        List<JsonNode> items = new CopyOnWriteArrayList<>();
        while (true) {
            Answer page = get("/v1/conversations/" + conversation + "/messages?limit=200&after_seq=" + items.size());
            if (page.status() != 200) {
                return items;
            }
            List<JsonNode> found = StreamSupport.stream(page.body().path("data").spliterator(), false)
                    .toList();
            items.addAll(found);
            if (found.size() < 200) {
                return items;
            }
        }
    }

    /** Lines of the conversation's event stream as they come. */
    public Events events(String path) {
        return new Events(HTTP.sendAsync(
                        HttpRequest.newBuilder(URI.create(gateway + path))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofLines())
                .join());
    }

    /** An open stream of server-sent events. */
    public static final class Events implements AutoCloseable {
        private final List<JsonNode> items = new CopyOnWriteArrayList<>();
        private final Stream<String> lines;

        private Events(HttpResponse<Stream<String>> response) {
            lines = response.body();
            Thread reader = new Thread(this::read, "events");
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try {
                lines.filter(line -> line.startsWith("data:")).forEach(line -> items.add(json(line.substring(5))));
            } catch (UncheckedIOException e) {
                // The test has closed the stream, or the gateway has died: what came has come.
            }
        }

        public List<JsonNode> items() {
            return items;
        }

        @Override
        public void close() {
            lines.close();
        }
    }

    private static Answer send(String method, String url, String token, JsonNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body.toString()));
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), json(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (IOException e) {
            ObjectNode raw = JSON.createObjectNode();
            return raw.put("raw", text);
        }
    }

    // A client's back-off between two tries, not a wait for the system under test.
    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
}
