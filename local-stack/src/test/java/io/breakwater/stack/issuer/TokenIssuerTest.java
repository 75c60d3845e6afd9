package io.breakwater.stack.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.breakwater.stack.http.Caller;
import io.breakwater.stack.http.LocalHttp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenIssuerTest {
    private static final List<DemoUser> CUSTOMERS = List.of(
            DemoUser.customer("anna", "Anna Whitfield", "en-GB", "verified", "retail", "waits"),
            DemoUser.customer("zoe", "Zoé Lambert", "fr-FR", "none", null, "visits"));

    // Making keys takes a second, so all tests share theirs, as two runs of one stack do.
    @TempDir
    private static Path folder;

    private LocalHttp server = serve();
    private Caller caller = new Caller(server);

    private LocalHttp serve() {
        return LocalHttp.start("127.0.0.1", 0, new TokenIssuer(folder, Clock.systemUTC(), CUSTOMERS).routes());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_customers_token_says_who_she_is() throws Exception {
        JwtClaims claims = verified("customers", "breakwater", token("anna"));

        assertThat(claims.getIssuer()).isEqualTo("https://exchange.breakwater.local/customers");
        assertThat(claims.getSubject()).isEqualTo("anna");
        assertThat(claims.getStringClaimValue("verification_level")).isEqualTo("verified");
        assertThat(claims.getStringClaimValue("locale")).isEqualTo("en-GB");
        assertThat(claims.getStringClaimValue("segment")).isEqualTo("retail");
        assertThat(claims.getStringClaimValue("name")).isEqualTo("Anna Whitfield");
        assertThat(claims.getJwtId()).isNotBlank();
        assertThat(lifetime(claims)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_supervisors_token_has_the_agents_rights_too() throws Exception {
        JwtClaims claims = verified("agents", "breakwater-agents", token("agt_sue"));

        assertThat(claims.getIssuer()).isEqualTo("https://exchange.breakwater.local/agents");
        assertThat(claims.getStringListClaimValue("roles")).containsExactly("agent", "supervisor");
        assertThat(claims.getStringListClaimValue("skills")).contains("en", "fraud");
        assertThat(lifetime(claims)).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void no_token_passes_with_the_other_issuers_key() {
        String token = token("anna");

        assertThatExceptionOfType(InvalidJwtException.class).isThrownBy(() -> verified("agents", "breakwater", token));
    }

    @Test
    void the_answer_says_when_the_token_ends() {
        var answer = caller.post("/issuer/token", "{\"user\":\"anna\"}");

        assertThat(answer.text("role")).isEqualTo("customer");
        assertThat(Instant.parse(answer.text("expires_at")))
                .isBetween(Instant.now().plusSeconds(880), Instant.now().plusSeconds(901));
    }

    @Test
    void everybody_is_listed() {
        var users = caller.get("/issuer/demo-users").body().path("data");

        assertThat(users.findValuesAsText("id")).contains("anna", "zoe", "agt_ben", "agt_sue");
        assertThat(users.path(0).path("verification_level").asText()).isEqualTo("verified");
        assertThat(users.path(0).path("description").asText()).isEqualTo("waits");
    }

    @ParameterizedTest
    @CsvSource({"{},400", "{\"user\":\"mallory\"},404", "{\"user\":7},404", "[],400"})
    void a_stranger_gets_no_token(String body, int status) {
        assertThat(caller.post("/issuer/token", body).status()).isEqualTo(status);
    }

    @Test
    void tokens_outlive_a_restart() throws Exception {
        String token = token("anna");
        server.close();
        server = serve();
        caller = new Caller(server);

        assertThat(verified("customers", "breakwater", token).getSubject()).isEqualTo("anna");
    }

    @Test
    void the_private_key_is_for_its_owner_only() throws Exception {
        Path key = folder.resolve("issuer-customers.jwk.json");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(caller.get("/issuer/customers/jwks.json")
                        .body()
                        .path("keys")
                        .path(0)
                        .has("d"))
                .isFalse();
    }

    private String token(String user) {
        return caller.post("/issuer/token", "{\"user\":\"" + user + "\"}").text("token");
    }

    private JwtClaims verified(String issuer, String audience, String token) throws InvalidJwtException {
        String keys = caller.get("/issuer/" + issuer + "/jwks.json").body().toString();
        return consumer(keys, audience).processToClaims(token);
    }

    private static JwtConsumer consumer(String keys, String audience) {
        try {
            return new JwtConsumerBuilder()
                    .setVerificationKeyResolver(
                            new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                    .setExpectedAudience(audience)
                    .setRequireExpirationTime()
                    .setJwsAlgorithmConstraints(
                            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                    .build();
        } catch (JoseException e) {
            throw new AssertionError("These are no keys: " + keys, e);
        }
    }

    private static Duration lifetime(JwtClaims claims) throws Exception {
        return Duration.ofSeconds(
                claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue());
    }
}
