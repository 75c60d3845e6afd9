package io.breakwater.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Signs tokens for tests, good ones and every kind of bad one, and publishes its key over HTTP. */
public final class TestIssuer implements AutoCloseable {
    public static final String CUSTOMERS = "https://exchange.breakwater.local/customers";
    public static final String AGENTS = "https://exchange.breakwater.local/agents";

    private final RsaJsonWebKey key;
    private final HttpServer server;

    private TestIssuer(RsaJsonWebKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    public static TestIssuer start() {
        try {
            RsaJsonWebKey key = newKey("test-1");
            byte[] jwks = ("{\"keys\":[" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}")
                    .getBytes(StandardCharsets.UTF_8);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks.json", exchange -> {
                exchange.sendResponseHeaders(200, jwks.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(jwks);
                }
            });
            server.start();
            return new TestIssuer(key, server);
        } catch (IOException e) {
            throw new UncheckedIOException("The test issuer does not start", e);
        }
    }

    public String jwksUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
    }

    /** The claims of a good customer's token; change them to make it bad. */
    public static JwtClaims customer(String subject) {
        JwtClaims claims = claims(CUSTOMERS, "breakwater", subject);
        claims.setStringClaim("verification_level", "verified");
        claims.setStringClaim("locale", "en");
        return claims;
    }

    /** The claims of a good agent's token. */
    public static JwtClaims agent(String name, List<String> roles, List<String> skills) {
        JwtClaims claims = claims(AGENTS, "breakwater-agents", "agt_" + name);
        claims.setStringClaim("name", name);
        claims.setStringListClaim("roles", roles);
        claims.setStringListClaim("skills", skills);
        return claims;
    }

    /** Signs with the published key. */
    public String sign(JwtClaims claims) {
        return sign(claims, key);
    }

    /** Signs with a key that nobody published. */
    public String forge(JwtClaims claims) {
        return sign(claims, newKey(key.getKeyId()));
    }

    private static String sign(JwtClaims claims, RsaJsonWebKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Token for " + claims.toJson() + " cannot be signed", e);
        }
    }

    private static JwtClaims claims(String issuer, String audience, String subject) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(subject);
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        return claims;
    }

    private static RsaJsonWebKey newKey(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("No RSA on this platform", e);
        }
    }

    /** Settings that make a service trust this issuer. */
    public Map<String, String> settings() {
        return Map.of("CUSTOMER_JWKS_URL", jwksUrl(), "AGENT_JWKS_URL", jwksUrl());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
