package io.breakwater.kit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.stack.StackResource;
import io.breakwater.stack.TestIssuer;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is let in with a token that is not theirs, not ours, or not now. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = {
            @ResourceArg(name = "role", value = "kit"),
            @ResourceArg(name = "topics", value = "inquiry-received-kit-service-dlq")
        })
class TokenCheckIT {
    @Test
    void a_good_customer_token_tells_who_it_is() {
        get("/probe/customer", StackResource.customerToken("anna"))
                .statusCode(200)
                .body("id", equalTo("anna"))
                .body("verification_level", equalTo("verified"));
    }

    @Test
    void a_good_agent_token_tells_name_and_skills() {
        get("/probe/agent", StackResource.agentToken("ben", "fraud"))
                .statusCode(200)
                .body("id", equalTo("agt_ben"))
                .body("skills", contains("fraud"))
                .body("supervisor", equalTo(false));
    }

    @Test
    void a_supervisor_is_an_agent_too_and_an_agent_is_no_supervisor() {
        get("/probe/agent", StackResource.supervisorToken("sue")).statusCode(200);
        get("/probe/supervisor", StackResource.supervisorToken("sue")).statusCode(200);
        get("/probe/supervisor", StackResource.agentToken("ben"))
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void the_exchange_cannot_make_agents() {
        JwtClaims claims = TestIssuer.customer("anna");
        claims.setStringListClaim("roles", List.of("supervisor"));
        claims.setStringListClaim("groups", List.of("supervisor", "agent"));

        get("/probe/agent", StackResource.issuer().sign(claims)).statusCode(403);
    }

    @Test
    void an_endpoint_that_says_nothing_lets_nobody_in() {
        get("/probe/unannotated", StackResource.supervisorToken("sue")).statusCode(403);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                of("another audience", c -> c.setAudience("breakwater-agents")),
                of("another issuer", c -> c.setIssuer("https://somebody.example")),
                of("expired", c -> c.setExpirationTime(in(-40))),
                of("not yet valid", c -> c.setNotBefore(in(120))),
                of("too long a life", c -> c.setExpirationTime(in(30L * 365 * 86_400))),
                of("no expiry", c -> c.unsetClaim("exp")),
                of("no subject", c -> c.unsetClaim("sub")),
                of("no id", c -> c.unsetClaim("jti")),
                of("a subject with control characters", c -> c.setSubject("an\u0000na")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_token_is_turned_away(String what, Consumer<JwtClaims> spoil) {
        JwtClaims claims = TestIssuer.customer("anna");
        spoil.accept(claims);

        refused(StackResource.issuer().sign(claims));
    }

    @Test
    void a_forged_or_unsigned_token_is_turned_away() {
        refused(StackResource.issuer().forge(TestIssuer.customer("anna")));
        refused("x.y.z");
        refused(base64("{\"alg\":\"none\"}") + "."
                + base64(TestIssuer.customer("anna").toJson()) + ".");
    }

    @Test
    void a_token_that_was_good_ends_when_it_ends() {
        JwtClaims claims = TestIssuer.customer("anna");
        claims.setIssuedAt(in(-60));
        // Three seconds before the leeway of 30 s is over.
        claims.setExpirationTime(in(-27));
        String token = StackResource.issuer().sign(claims);

        get("/probe/customer", token).statusCode(200);

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> refused(token));
    }

    private static void refused(String token) {
        get("/probe/customer", token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    private static ValidatableResponse get(String path, String token) {
        return RestAssured.given().auth().oauth2(token).get(path).then();
    }

    private static Arguments of(String what, Consumer<JwtClaims> spoil) {
        return Arguments.of(what, spoil);
    }

    private static NumericDate in(long seconds) {
        return NumericDate.fromSeconds(NumericDate.now().getValue() + seconds);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
