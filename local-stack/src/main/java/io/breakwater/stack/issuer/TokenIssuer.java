package io.breakwater.stack.issuer;

import io.breakwater.stack.http.Refusal;
import io.breakwater.stack.http.Request;
import io.breakwater.stack.http.Response;
import io.breakwater.stack.http.Routes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Gives anybody on this machine a token of any demo user. Two issuers, one for customers and one for agents, each with
 * its own key and audience.
 */
public final class TokenIssuer {
    private final DemoUsers users;
    private final Map<Audience, SigningKey> keys = new EnumMap<>(Audience.class);
    private final Clock clock;

    /** @param folder where the keys are kept between runs; {@code null} for new ones each time */
    public TokenIssuer(@Nullable Path folder, Clock clock, List<DemoUser> customers) {
        this.users = new DemoUsers(customers);
        this.clock = clock;
        for (Audience audience : Audience.values()) {
            keys.put(audience, SigningKey.open(folder == null ? null : folder.resolve(audience.fileName())));
        }
    }

    public Routes routes() {
        return Routes.forPages()
                .get("/issuer/customers/jwks.json", request -> jwks(Audience.CUSTOMERS))
                .get("/issuer/agents/jwks.json", request -> jwks(Audience.AGENTS))
                .get("/issuer/demo-users", request -> Response.list(users.all()))
                .post("/issuer/token", this::token);
    }

    private Response jwks(Audience audience) {
        byte[] set = key(audience).jwks().getBytes(StandardCharsets.UTF_8);
        return new Response(200, Map.of("Content-Type", "application/json"), set);
    }

    private Response token(Request request) {
        String id = request.body(Wish.class).user();
        if (id == null) {
            throw new Refusal(
                    400, "invalid_body", "The field 'user' is missing; /issuer/demo-users lists who there is.");
        }
        DemoUser user = users.byId(id).orElseThrow(() -> Refusal.notFound("user", id));
        return Response.ok(grant(user));
    }

    /** A token that is good from now on for as long as its kind lasts. */
    Grant grant(DemoUser user) {
        Audience audience = Audience.of(user);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = now.plus(audience.lifetime());
        var claims = new JwtClaims();
        claims.setIssuer(audience.issuer());
        claims.setAudience(audience.audience());
        claims.setSubject(user.id());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        claims.setGeneratedJwtId();
        claims.setStringClaim("name", user.name());
        claims.setStringClaim("locale", user.locale());
        if (user.isCustomer()) {
            claims.setStringClaim("verification_level", user.verificationLevel());
            if (user.segment() != null) {
                claims.setStringClaim("segment", user.segment());
            }
        } else {
            claims.setStringListClaim("roles", user.roles());
            claims.setStringListClaim("skills", user.skills());
        }
        return new Grant(signed(claims, key(audience)), end, user.role());
    }

    private SigningKey key(Audience audience) {
        SigningKey key = keys.get(audience);
        if (key == null) {
            throw new IllegalStateException("There is no key for " + audience);
        }
        return key;
    }

    private static String signed(JwtClaims claims, SigningKey key) {
        try {
            var signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setKeyIdHeaderValue(key.id());
            signature.setHeader("typ", "JWT");
            signature.setKey(key.privateKey());
            signature.setPayload(claims.toJson());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token of " + claims.getClaimValue("sub") + " cannot be signed", e);
        }
    }

    record Grant(String token, Instant expiresAt, String role) {}

    private record Wish(@Nullable String user) {}
}
