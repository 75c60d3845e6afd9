package io.breakwater.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad input at every endpoint, with all services behind it. The endpoints are those of the gateway's own description, so
 * a new one is walked as soon as it is there.
 */
class ApiBadInputIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<String> BODILESS = Set.of("GET", "DELETE");
    private static final List<String> PUBLIC = List.of("/.well-known/", "/l/", "/page-config.json");
    private static final Map<String, String> BAD_BODIES = Map.of(
            "malformed", "{\"text\": ",
            "empty", "",
            "a list", "[]",
            "a word", "\"text\"",
            "an unknown field", "{\"nobody_knows_this\": 1}",
            "wrong types", "{\"text\": {\"a\": []}, \"client_message_id\": 7, \"rating\": \"five\", \"state\": []}",
            "NUL", "{\"text\": \"a\\u0000b\", \"client_message_id\": \"bad\"}",
            "a lone surrogate", "{\"text\": \"a\\ud800b\", \"client_message_id\": \"bad\"}",
            "100 kB", "{\"text\": \"" + "x".repeat(100_000) + "\", \"client_message_id\": \"bad\"}",
            "deep nesting", "[".repeat(5_000));

    private final RunningStack stack = RunningStack.get();

    /** One operation of the API. */
    record Endpoint(String method, String path) {
        static final String NOBODYS = "conv_2222222222222222222222222222222222222222";

        String with(String id) {
            return path.replaceAll("\\{[a-z_]+}", id);
        }

        boolean isPublic() {
            return PUBLIC.stream().anyMatch(path::startsWith);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Endpoint> endpoints() throws IOException, InterruptedException {
        HttpRequest description = HttpRequest.newBuilder(
                        URI.create(RunningStack.get().gateway() + "/q/openapi?format=json"))
                .build();
        JsonNode paths = JSON.readTree(HTTP.send(description, HttpResponse.BodyHandlers.ofString())
                        .body())
                .path("paths");
        List<Endpoint> endpoints = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                            method -> endpoints.add(new Endpoint(method.toUpperCase(Locale.ROOT), path.getKey())));
        }
        return endpoints.stream();
    }

    @Test
    void the_whole_api_is_walked() throws Exception {
        assertThat(endpoints().map(Endpoint::toString))
                .contains(
                        "POST /v1/conversations",
                        "POST /v1/cases/{id}/claim",
                        "PATCH /v1/tickets/{id}",
                        "POST /v1/conversations/{id}/attachments")
                .hasSizeGreaterThan(35);
    }

    static Stream<Endpoint> guarded() throws IOException, InterruptedException {
        return endpoints().filter(endpoint -> !endpoint.isPublic());
    }

    static Stream<Endpoint> ofConversations() throws IOException, InterruptedException {
        return endpoints().filter(endpoint -> endpoint.path().startsWith("/v1/conversations/{id}"));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobody_gets_in_without_a_good_token(Endpoint endpoint) {
        String good = Client.tokenOf(stack, "anna");
        String forged = good.substring(0, good.length() - 6) + (good.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA");
        String unsigned = good.substring(0, good.lastIndexOf('.') + 1);
        assertAll(Stream.of(null, "", "nonsense", "a.b.c", forged, unsigned)
                .map(token -> () -> assertProblem(send(endpoint, endpoint.with(Endpoint.NOBODYS), token, body("{}"))
                        .is(401))));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void bad_bodies_and_ids_are_refused_and_never_break_a_service(Endpoint endpoint) {
        List<Executable> checks = new ArrayList<>();
        for (String user : List.of("anna", "agt_ben", "agt_sue")) {
            String token = Client.tokenOf(stack, user);
            for (String id :
                    List.of(Endpoint.NOBODYS, "%00", "..%2f..", "%ed%a0%80", "'%20or%201=1--", "x".repeat(300))) {
                checks.add(() -> assertRefusedOrHarmless(send(endpoint, endpoint.with(id), token, body("{}"))));
            }
            if (!BODILESS.contains(endpoint.method())) {
                BAD_BODIES.forEach((name, bad) -> checks.add(
                        () -> assertRefusedOrHarmless(send(endpoint, endpoint.with(Endpoint.NOBODYS), token, body(bad))
                                .about(name))));
            } else {
                checks.add(() -> assertRefusedOrHarmless(send(
                        endpoint,
                        endpoint.with(Endpoint.NOBODYS)
                                + "?limit=-1&cursor=%00&after_seq=x&from=never&group_by=%ed%a0%80&lang=zz",
                        token,
                        null)));
            }
        }
        assertAll(checks);
    }

    @ParameterizedTest
    @MethodSource("ofConversations")
    void a_conversation_of_another_customer_is_not_there(Endpoint endpoint) {
        String annas = Client.of(stack, "anna").open();

        Sent sent = send(
                endpoint,
                endpoint.with(annas),
                Client.tokenOf(stack, "bruno"),
                body(goodBody(endpoint)),
                type(endpoint));

        assertProblem(sent.is(404));
    }

    private static String goodBody(Endpoint endpoint) {
        if (endpoint.path().endsWith("/csat")) {
            return "{\"rating\": 5}";
        }
        if (takesFiles(endpoint)) {
            return Uploads.form("identity_document", "a.jpg", "image/jpeg", "x");
        }
        if (endpoint.path().endsWith("/verification")) {
            return "{\"code\": \"123456\"}";
        }
        return endpoint.path().endsWith("/messages") ? "{\"client_message_id\": \"m\", \"text\": \"hello\"}" : "{}";
    }

    private static boolean takesFiles(Endpoint endpoint) {
        return endpoint.path().endsWith("/attachments");
    }

    private static String type(Endpoint endpoint) {
        return takesFiles(endpoint) ? Uploads.TYPE : "application/json";
    }

    static Stream<Arguments> badFiles() {
        String jpeg = "\u00ff\u00d8\u00ff";
        return Stream.of(
                Arguments.of("no form", "x", 400),
                Arguments.of("an empty body", "", 400),
                Arguments.of("no purpose", Uploads.form("", "a.jpg", "image/jpeg", jpeg), 400),
                Arguments.of("a wrong purpose", Uploads.form("selfie", "a.jpg", "image/jpeg", jpeg), 400),
                Arguments.of("an empty file", Uploads.form("identity_document", "a.jpg", "image/jpeg", ""), 400),
                Arguments.of("a page", Uploads.form("identity_document", "a.jpg", "image/jpeg", "<html>"), 415),
                Arguments.of(
                        "a name that is a path",
                        Uploads.form("identity_document", "../../\u0000a.svg", "image/svg+xml", "<svg/>"),
                        415));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void a_bad_file_is_refused(String what, String form, int status) {
        Endpoint attachments = new Endpoint("POST", "/v1/conversations/{id}/attachments");
        Client anna = Client.of(stack, "anna");
        String conversation = anna.open();
        anna.say(conversation, "m-1", "which documents do you need");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> anna.items(conversation).size() > 1);

        Sent sent = send(
                attachments,
                attachments.with(conversation),
                Client.tokenOf(stack, "anna"),
                HttpRequest.BodyPublishers.ofByteArray(form.getBytes(StandardCharsets.ISO_8859_1)),
                Uploads.TYPE);

        assertProblem(sent.is(status));
    }

    private static void assertRefusedOrHarmless(Sent sent) {
        assertThat(sent.status()).as(sent.toString()).isLessThan(500);
        // People open links in a browser: they get a page.
        if (sent.status() >= 400 && !sent.what().startsWith("GET /l/")) {
            assertProblem(sent);
        }
    }

    private static void assertProblem(Sent sent) {
        assertThat(sent.contentType()).as(sent.toString()).startsWith("application/problem+json");
        assertThat(sent.json().path("status").asInt()).as(sent.toString()).isEqualTo(sent.status());
        assertThat(sent.json().path("title").asText()).as(sent.toString()).isNotBlank();
        assertThat(sent.text()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private Sent send(Endpoint endpoint, String path, String token, HttpRequest.BodyPublisher body) {
        return send(endpoint, path, token, body, "application/json");
    }

    private Sent send(Endpoint endpoint, String path, String token, HttpRequest.BodyPublisher body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.gateway() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        endpoint.method(),
                        body == null || BODILESS.contains(endpoint.method())
                                ? HttpRequest.BodyPublishers.noBody()
                                : body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            // The head is enough of a stream that opened; a problem is short and is read whole.
            HttpResponse<Stream<String>> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                String text = response.statusCode() < 400 ? "" : String.join("\n", lines.toList());
                return new Sent(
                        endpoint + " as " + path,
                        response.statusCode(),
                        response.headers().firstValue("Content-Type").orElse(""),
                        text);
            }
        } catch (IOException e) {
            throw new AssertionError(endpoint + " gave no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request and what came of it. */
    private record Sent(String what, int status, String contentType, String text) {
        Sent is(int expected) {
            assertThat(status).as(toString()).isEqualTo(expected);
            return this;
        }

        Sent about(String body) {
            return new Sent(what + " with " + body, status, contentType, text);
        }

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new AssertionError(this + " is not JSON", e);
            }
        }
    }
}
