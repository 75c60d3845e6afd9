package io.breakwater.gateway;

import static io.breakwater.gateway.Requests.as;
import static io.breakwater.gateway.Requests.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files at the edge: they pass as they come, for the owner of the conversation, up to a size. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(Neighbours.class)
class AttachmentRoutesIT {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String FORM = "multipart/form-data; boundary=b";
    private static final int MEGABYTE = 1024 * 1024;

    private final String anna = StackResource.customerToken("anna");
    private final String bert = StackResource.customerToken("bert");
    private String path;

    @BeforeEach
    void anna_has_a_conversation() {
        path = "/v1/conversations/" + open(anna) + "/attachments";
    }

    /** A body whose size nobody has said before. */
    private HttpResponse<String> sendChunked(String token, InputStream body, String type)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .header("Idempotency-Key", "key-1")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String token, byte[] body, String type, String key)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_form_of_ten_megabytes_passes_byte_for_byte_with_the_channel() throws Exception {
        byte[] body = new byte[10 * MEGABYTE];
        java.util.Arrays.fill(body, (byte) 'x');
        Neighbours.Upload seen = upload(send(anna, body, FORM, "key-1"));

        assertThat(seen.size()).isEqualTo(body.length);
        assertThat(seen.path()).isEqualTo(path + "?channel=web");
        assertThat(seen.type()).isEqualTo(FORM);
        assertThat(seen.key()).isEqualTo("key-1");
        assertThat(seen.length()).isEqualTo(Integer.toString(body.length));
    }

    @Test
    void a_form_whose_size_nobody_has_said_passes_too() throws Exception {
        Neighbours.Upload seen = upload(sendChunked(anna, new ByteArrayInputStream(new byte[3 * MEGABYTE]), FORM));

        assertThat(seen.size()).isEqualTo(3 * MEGABYTE);
        assertThat(seen.length()).isEqualTo("null");
    }

    private static Neighbours.Upload upload(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return Neighbours.lastUpload();
    }

    @Test
    void what_is_too_large_by_its_own_word_is_refused_before_it_is_sent() {
        RestAssured.given()
                .auth()
                .oauth2(anna)
                .contentType(FORM)
                .header("Idempotency-Key", "key-1")
                .body(new byte[11 * MEGABYTE])
                .post(path)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("too_large"));
    }

    @Test
    void what_turns_out_to_be_too_large_is_refused_on_the_way() throws Exception {
        HttpResponse<String> response = sendChunked(anna, new ByteArrayInputStream(new byte[12 * MEGABYTE]), FORM);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("too_large");
    }

    @Test
    void who_sends_on_slowly_after_a_refusal_holds_no_connection_to_the_service() throws Exception {
        String head = "POST " + path + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + anna
                + "\r\nContent-Type: " + FORM + "\r\nIdempotency-Key: " + Neighbours.REFUSED_EARLY
                + "\r\nContent-Length: " + MEGABYTE + "\r\n\r\n";
        try (Socket slow = new Socket("127.0.0.1", RestAssured.port)) {
            slow.getOutputStream().write((head + "--b").getBytes(StandardCharsets.US_ASCII));

            String status = new BufferedReader(new InputStreamReader(slow.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();

            assertThat(status).contains("403");
            assertThat(Neighbours.givenUp().await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void every_other_address_takes_small_bodies_only_said_or_not() throws Exception {
        String text = "{\"client_message_id\":\"a\",\"text\":\"" + "a".repeat(100_000) + "\"}";
        path = path.replace("/attachments", "/messages");

        HttpResponse<String> chunked =
                sendChunked(anna, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "application/json");

        assertThat(chunked.statusCode()).isEqualTo(413);
        as(anna).body(text).post(path).then().statusCode(413).body("code", equalTo("too_large"));
    }

    @Test
    void the_conversation_of_somebody_else_is_not_there() throws Exception {
        assertThat(send(bert, new byte[MEGABYTE], FORM, "key-1").statusCode()).isEqualTo(404);
        assertThat(send(StackResource.agentToken("ben"), new byte[MEGABYTE], FORM, "key-1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("nonsense", new byte[MEGABYTE], FORM, "key-1").statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_is_no_form_or_has_no_key_is_named() throws Exception {
        HttpResponse<String> noForm = send(anna, new byte[9], "application/json", "key-1");
        HttpResponse<String> noKey = send(anna, new byte[9], FORM, " ");
        HttpResponse<String> longKey = send(anna, new byte[9], FORM, "k".repeat(256));

        assertThat(noForm.statusCode()).isEqualTo(415);
        assertThat(noForm.body()).contains("\"pointer\":\"Content-Type\"");
        assertThat(noKey.statusCode()).isEqualTo(400);
        assertThat(noKey.body()).contains("\"pointer\":\"Idempotency-Key\"");
        assertThat(longKey.statusCode()).isEqualTo(400);
    }

    @Test
    void a_file_is_in_no_log() throws Exception {
        try (LogRecords logs = LogRecords.listen()) {
            send(anna, "--b\r\nfilename=passport-of-anna.jpg".getBytes(StandardCharsets.UTF_8), FORM, "key-9");
            send(anna, "filename=passport-of-anna.jpg".getBytes(StandardCharsets.UTF_8), "text/plain", "key-9");

            assertThat(logs.aboveDebug()).noneMatch(line -> line.contains("passport-of-anna"));
        }
    }
}
