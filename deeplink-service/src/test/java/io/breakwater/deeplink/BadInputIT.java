package io.breakwater.deeplink;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.stack.StackResource;
import io.breakwater.stack.TestIssuer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer is a 4xx problem that names what is wrong. */
@QuarkusTest
@WithTestResource(StackResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputIT {
    @ParameterizedTest
    @CsvFileSource(resources = "/bad-input.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void bad_bodies_get_a_problem_that_names_the_field(String path, int status, String pointer, String body) {
        Response answer =
                Phone.as("anna").body(body.replace("LONG", "x".repeat(100_000))).post(path);

        assertProblem(answer, status);
        if (pointer != null) {
            assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                    .contains(pointer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/deep-links", "/v1/deep-links/redeem"})
    void bytes_that_are_no_text_are_malformed(String path) {
        assertProblem(
                Phone.as("anna")
                        .body(new byte[] {'{', '"', (byte) 0xff, (byte) 0xc0, '"', '}'})
                        .post(path),
                400);
        assertProblem(
                given().auth()
                        .oauth2(token())
                        .contentType("text/plain")
                        .body("x")
                        .post(path),
                415);
        assertProblem(given().auth().oauth2(token()).put(path), 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "dl_", "dl_nobody", "dl_%00", "dl_a.b", "dl_%F0%9F%98%80", "%ED%A0%80", "conv_1"})
    void an_id_that_is_none_is_not_found(String id) {
        assertProblem(Phone.as("anna").urlEncodingEnabled(false).get("/v1/deep-links/" + id), 404);
        assertProblem(Phone.as("anna").urlEncodingEnabled(false).post("/v1/deep-links/" + id + "/complete"), 404);
    }

    @Test
    void a_token_that_is_no_good_is_not_let_in() {
        JwtClaims expired = TestIssuer.customer("anna");
        expired.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 900));
        expired.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 300));
        JwtClaims forged = TestIssuer.customer("anna");

        for (RequestSpecification request : new RequestSpecification[] {
            given(),
            given().header("Authorization", "Bearer x.y.z"),
            given().auth().oauth2(StackResource.issuer().sign(expired)),
            given().auth().oauth2(StackResource.issuer().forge(forged))
        }) {
            assertProblem(request.get("/v1/deep-links/dl_1"), 401);
        }
        assertProblem(
                Phone.withToken(StackResource.agentToken("ben")).body("{}").post("/v1/deep-links"), 403);
    }

    private static String token() {
        return StackResource.customerToken("anna");
    }

    private static void assertProblem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).doesNotContain("Exception", "io.breakwater", "select ");
    }
}
