package io.breakwater.chatbot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands in for the exchange: speaks its HTTP, knows a few customers by the beginning of their ids, and fails for those
 * whose id says so: {@code slow…} gets no answer in time, {@code broken…} a 500, {@code flaky…} a 500 the first time.
 */
public class ExchangeDouble implements QuarkusTestResourceLifecycleManager {
    /**
     * One request, as the exchange saw it.
     *
     * @param path with the query, as it came over the wire
     */
    public record Seen(String method, String path, String key, String token, String body) {}

    private static final List<Seen> SEEN = new CopyOnWriteArrayList<>();
    private static final Map<String, AtomicInteger> TRIES = new ConcurrentHashMap<>();
    private static final String CARDS =
            """
            {"data":[{"id":"card_1","last4":"4242","kind":"virtual","state":"active"},
                     {"id":"card_2","last4":"9272","kind":"physical","state":"active","pan_token":"secret-token"}]}""";
    private static final String WITHDRAWALS =
            """
            {"data":[{"id":"W-41","asset":"BTC","amount":"0.25","network":"bitcoin","address":"bc1q","state":"broadcast",
                      "tx_hash":"7c11c05d","created_at":"2026-11-22T11:00:00Z","updated_at":"2026-11-22T11:20:00Z",
                      "confirmations":1,"required_confirmations":3,"next_actor":"network","eta_min_s":600,
                      "eta_max_s":3600,"review_reason":"source-of-funds-check"}]}""";
    private static final String PAYMENTS =
            """
            {"data":[{"id":"P-9","kind":"bank_deposit","amount":"2500.00","currency":"GBP",
                      "counterparty":"Anna Whitfield","reference":"BW-7741","state":"booked",
                      "booked_at":"2026-11-19T10:00:00Z"}]}""";

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(24);
    private HttpServer server;

    /** Every request for this customer. */
    public static List<Seen> seen(String customer) {
        return SEEN.stream().filter(s -> s.path().contains("/" + customer)).toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The exchange's double does not start", e);
        }
        server.setExecutor(threads);
        server.createContext("/exchange/v1/customers/", this::answer);
        server.start();
        return Map.of(
                "EXCHANGE_URL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "EXCHANGE_TOKEN",
                "token-of-the-test",
                "VERIFICATION_KEY",
                Base64.getEncoder().encodeToString(new byte[32]));
    }

    @Override
    public void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange http) throws IOException {
        String path = http.getRequestURI().getPath();
        String[] parts = path.substring("/exchange/v1/customers/".length()).split("/");
        String customer = parts[0];
        String key = http.getRequestHeaders().getFirst("Idempotency-Key");
        SEEN.add(new Seen(
                http.getRequestMethod(),
                http.getRequestURI().toString(),
                key == null ? "" : key,
                String.valueOf(http.getRequestHeaders().getFirst("Authorization")),
                new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (customer.startsWith("slow")) {
            waitForTheEnd();
        }
        int tries = TRIES.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
        if (path.endsWith("/kyc/documents") && !customer.startsWith("broken")) {
            boolean wanted = customer.startsWith("priya");
            reply(http, wanted ? 202 : 409, "{\"id\":\"D-1\",\"state\":\"in_review\"}");
            return;
        }
        boolean fails = customer.startsWith("broken") || customer.startsWith("flaky") && tries == 1;
        reply(http, fails ? 500 : 200, fails ? "{\"code\":\"internal_error\"}" : body(parts, customer));
    }

    private static String body(String[] parts, String customer) {
        if (parts.length == 4) {
            String state = parts[3].equals("freeze") ? "frozen" : "active";
            return "{\"id\":\"" + parts[2] + "\",\"last4\":\"9272\",\"kind\":\"physical\",\"state\":\"" + state + "\"}";
        }
        return switch (parts.length == 1 ? "" : parts[1]) {
            case "cards" -> CARDS;
            case "withdrawals" -> WITHDRAWALS;
            case "payments" -> PAYMENTS;
            case "deposits" -> "{\"data\":[]}";
            case "one-time-codes" -> "{\"sent_to\":\"a***@example.com\"}";
            default ->
                "{\"id\":\"" + customer + "\",\"name\":\"Anna Whitfield\",\"email\":\"anna@example.com\"," + "\"kyc\":"
                        + kyc(customer) + "}";
        };
    }

    /** Somebody whose name begins so has documents to send; one that was sent is not missing any more. */
    private static String kyc(String customer) {
        if (!customer.startsWith("priya") && !customer.startsWith("broken-priya")) {
            return "{\"state\":\"approved\",\"missing\":[]}";
        }
        boolean sent =
                seen(customer).stream().anyMatch(s -> s.path().contains("/kyc/documents?type=identity_document"));
        return "{\"state\":\"pending\",\"missing\":[" + (sent ? "" : "\"identity_document\",")
                + "\"proof_of_address\",\"selfie\"]}";
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
}
