package io.breakwater.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.breakwater.events.Author;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationChanged;
import io.breakwater.events.ConversationId;
import io.breakwater.events.MessageId;
import io.breakwater.events.MessageItem;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** The services behind the gateway, over real HTTP: ticket-service with recorded items, and an echo for the rest. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {
    /** Recorded items by conversation, as ticket-service answers them. */
    static final Map<String, List<String>> ITEMS = new ConcurrentHashMap<>();

    /** A case that nobody may see. */
    static final String NO_CASE = "case_none";

    private static final Set<String> FORBIDDEN = ConcurrentHashMap.newKeySet();

    private static final AtomicReference<Upload> LAST_UPLOAD = new AtomicReference<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/v1/conversations/", Neighbours::conversation);
        server.createContext("/v1/cases/" + NO_CASE, exchange -> answer(exchange, 404, "{}"));
        server.createContext("/", Neighbours::echo);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "CONVERSATION_KEYS", Base64.getEncoder().encodeToString(new byte[32]),
                "TICKET_URL", url,
                "ESCALATION_URL", url,
                "CHATBOT_URL", url,
                "TRIAGE_URL", url,
                // Nobody listens on port 1.
                "DEEPLINK_URL", "http://127.0.0.1:1");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Records an item for {@link #ITEMS}. */
    static void record(String conversation, long seq, String text) {
        ITEMS.computeIfAbsent(conversation, id -> new CopyOnWriteArrayList<>())
                .add(
                        """
                        {"id":"e%d","type":"message.created","time":"2026-11-22T10:00:00Z","seq":%d,
                         "subject":"%s","data":{"text":"%s"}}"""
                                .formatted(seq, seq, conversation, text));
    }

    /** From now on the items of this conversation are refused. */
    static void forbid(String conversation) {
        FORBIDDEN.add(conversation);
    }

    /** What ticket-service tells when it has recorded an item. */
    static ConversationChanged item(String conversation, long seq, String text) {
        return new ConversationChanged(
                UUID.randomUUID(),
                new ConversationId(conversation),
                new ContactId("anna"),
                Instant.now(),
                seq,
                "message.created",
                new MessageItem(
                        MessageId.of(UUID.randomUUID()),
                        Author.BOT,
                        "en",
                        text,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                null,
                null,
                null);
    }

    private static void conversation(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/attachments")) {
            upload(exchange);
            return;
        }
        if (path.endsWith("/verification")) {
            echo(exchange);
            return;
        }
        String id = path.split("/")[3];
        if (FORBIDDEN.contains(id)) {
            answer(exchange, 403, "{}");
            return;
        }
        List<String> items = ITEMS.getOrDefault(id, List.of());
        if (items.isEmpty() || !path.endsWith("/messages")) {
            answer(exchange, items.isEmpty() ? 404 : 200, "{\"status\":\"new\",\"last_seq\":" + items.size() + "}");
            return;
        }
        String query = exchange.getRequestURI().getQuery();
        long after = query == null ? 0 : Long.parseLong(query.replaceAll(".*after_seq=(\\d+).*", "$1"));
        String page = String.join(",", items.subList((int) Math.min(after, items.size()), items.size()));
        answer(exchange, 200, "{\"data\":[" + page + "],\"meta\":{\"has_more\":false}}");
    }

    /** A file as a service behind the gateway has received it. */
    record Upload(String path, String type, String key, String length, int size) {}

    /** The latest. */
    static Upload lastUpload() {
        return LAST_UPLOAD.get();
    }

    /** Uploads with this key are refused before their bodies have come. */
    static final String REFUSED_EARLY = "refused-early";

    private static final CountDownLatch GIVEN_UP = new CountDownLatch(1);

    /** Opens when the gateway sends no more of an upload that was refused early. */
    static CountDownLatch givenUp() {
        return GIVEN_UP;
    }

    private static void refuseEarly(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(403, 2);
        exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        try (InputStream rest = exchange.getRequestBody()) {
            rest.readAllBytes();
        } catch (IOException e) {
            GIVEN_UP.countDown();
        }
    }

    private static void upload(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        if (REFUSED_EARLY.equals(headers.getFirst("Idempotency-Key"))) {
            refuseEarly(exchange);
            return;
        }
        LAST_UPLOAD.set(new Upload(
                exchange.getRequestURI().toString(),
                headers.getFirst("Content-Type"),
                headers.getFirst("Idempotency-Key"),
                String.valueOf(headers.getFirst("Content-Length")),
                exchange.getRequestBody().readAllBytes().length));
        answer(exchange, 201, "{}");
    }

    private static void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(
                exchange,
                200,
                "{\"method\":\"%s\",\"path\":\"%s\",\"authorized\":%s,\"body\":%s}"
                        .formatted(
                                exchange.getRequestMethod(),
                                exchange.getRequestURI(),
                                exchange.getRequestHeaders().containsKey("Authorization"),
                                body.isEmpty() ? "null" : body));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
