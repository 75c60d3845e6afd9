package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.breakwater.chatbot.upload.ClamdDouble;
import io.breakwater.chatbot.upload.Files;
import io.breakwater.events.Topics;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is told, and then nothing was passed on, nothing is remembered, and the bot says nothing. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
@WithTestResource(ClamdDouble.class)
class AttachmentRefusedIT extends OneUpload {
    private static final byte[] JPEG = Files.jpeg();

    @BeforeEach
    void the_bot_has_asked() {
        asksForDocuments();
    }

    @AfterEach
    void nothing_came_of_it() {
        assertThat(remembered()).isZero();
        assertThat(events.await(Topics.REPLY_ISSUED, conversation, 1)).hasSize(1);
    }

    private static RequestSpecification withPurpose(RequestSpecification form) {
        return form.multiPart("purpose", "identity_document");
    }

    private static Arguments form(String what, String pointer, UnaryOperator<RequestSpecification> form) {
        return arguments(what, pointer, form);
    }

    static Stream<Arguments> badForms() {
        return Stream.of(
                form("no file", "/file", f -> withPurpose(f)),
                form("two files", "/file", f -> withPurpose(f)
                        .multiPart("file", "a.jpg", JPEG, "image/jpeg")
                        .multiPart("file", "b.jpg", JPEG, "image/jpeg")),
                form("a file under another name", "/file", f -> withPurpose(f)
                        .multiPart("picture", "a.jpg", JPEG, "image/jpeg")),
                form("a file that is a word", "/file", f -> withPurpose(f).multiPart("file", "hello")),
                form("an empty file", "/file", f -> withPurpose(f)
                        .multiPart("file", "a.jpg", new byte[0], "image/jpeg")),
                form("no purpose", "/purpose", f -> f.multiPart("file", "a.jpg", JPEG, "image/jpeg")),
                form("a wrong purpose", "/purpose", f -> f.multiPart("file", "a.jpg", JPEG, "image/jpeg")
                        .multiPart("purpose", "selfie")),
                form("two purposes", "/purpose", f -> withPurpose(f)
                        .multiPart("file", "a.jpg", JPEG, "image/jpeg")
                        .multiPart("purpose", "proof_of_address")),
                form("something else", "/note", f -> withPurpose(f)
                        .multiPart("file", "a.jpg", JPEG, "image/jpeg")
                        .multiPart("note", "hello")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badForms")
    void a_bad_form_is_named(String what, String pointer, UnaryOperator<RequestSpecification> fill) {
        fill.apply(form())
                .post(path())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        assertThat(handedOver()).isEmpty();
    }

    @Test
    void a_form_that_is_none_is_a_400() throws Exception {
        for (String body : new String[] {"", "no form", "--b\r\n", "--b\r\nContent-Disposition: form-data\r\n\r\nx"}) {
            isNoForm("multipart/form-data; boundary=b", body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary", "multipart/form-data; boundary="})
    void a_form_without_a_boundary_is_a_400(String type) throws Exception {
        isNoForm(type, "--b\r\n");
    }

    private void isNoForm(String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path()))
                .header("Authorization", "Bearer " + StackResource.customerToken(contact))
                .header("Idempotency-Key", key)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(type + body).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_key_and_the_type_of_a_form_are_needed() {
        given().auth()
                .oauth2(StackResource.customerToken(contact))
                .multiPart("file", "a.jpg", JPEG, "image/jpeg")
                .post(path())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"));
        given().auth()
                .oauth2(StackResource.customerToken(contact))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .post(path())
                .then()
                .statusCode(415)
                .body("errors[0].pointer", equalTo("Content-Type"));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("an SVG", Files.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "image/svg+xml"),
                arguments("an SVG that is called a photo", Files.text("<svg/>"), "image/jpeg"),
                arguments("a page", Files.text("<html></html>"), "text/html"),
                arguments("an archive", Files.zip(), "application/zip"),
                arguments("a photo that is an archive too", Files.joined(JPEG, Files.zip()), "image/jpeg"),
                arguments("a photo that is called a paper", JPEG, "application/pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void a_file_of_another_type_is_a_415_that_names_the_field(String what, byte[] file, String type) {
        sends(file, type)
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("unsupported_media_type"))
                .body("errors[0].pointer", equalTo("/file"));
        assertThat(handedOver()).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_a_413_whether_its_size_is_said_or_not() {
        // The form around a file may have 64 KB, so the first is refused by its head and the second by its content.
        sends(Files.joined(JPEG, new byte[2 * 1024 * 1024]), "image/jpeg")
                .statusCode(413)
                .body("code", equalTo("too_large"));
        sends(Files.joined(JPEG, new byte[1024 * 1024]), "image/jpeg")
                .statusCode(413)
                .body("code", equalTo("too_large"));
        assertThat(handedOver()).isEmpty();
    }

    @Test
    void a_virus_is_a_422_and_is_counted_and_logged_without_its_file() {
        try (LogRecords logs = LogRecords.listen()) {
            sends(Files.infected(), "image/jpeg").statusCode(422).body("code", equalTo("virus_found"));

            assertThat(logs.all()).contains("has a virus").doesNotContain("front.jpg", "EICAR");
        }
        assertThat(given().get("/q/metrics").asString())
                .contains("breakwater_files_scanned_total{verdict=\"infected\"}")
                .contains("breakwater_uploads_total{outcome=\"virus_found\"}");
        assertThat(handedOver()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ClamdDouble.Mood.class, mode = EnumSource.Mode.EXCLUDE, names = "HONEST")
    void a_scanner_without_a_verdict_lets_nothing_through(ClamdDouble.Mood mood) {
        ClamdDouble.mood(mood);

        sends(JPEG, "image/jpeg")
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("unavailable"));
        assertThat(handedOver()).isEmpty();
    }

    @Test
    void the_conversation_of_somebody_else_is_not_there() {
        String stranger = StackResource.customerToken("priya-" + UUID.randomUUID());
        for (String id : new String[] {conversation, "conv_unknown"}) {
            ValidatableResponse answer = withPurpose(form(stranger))
                    .multiPart("file", "a.jpg", JPEG, "image/jpeg")
                    .post("/v1/conversations/" + id + "/attachments")
                    .then();
            answer.statusCode(404).body("code", equalTo("not_found"));
        }
        form(StackResource.agentToken("ben"))
                .multiPart("file", "a.jpg", JPEG, "image/jpeg")
                .post(path())
                .then()
                .statusCode(403);
        form("nonsense")
                .multiPart("file", "a.jpg", JPEG, "image/jpeg")
                .post(path())
                .then()
                .statusCode(401);
    }
}
