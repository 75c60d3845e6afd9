package io.breakwater.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Checks a token by the rules of the issuer that it names: signature with that issuer's keys (RS256 or ES256 only, no
 * key or address from the token itself), audience, times with 30 s of leeway, longest lifetime.
 *
 * <p>The issuer decides what the token can be: the exchange can only make customers, the identity provider only agents.
 * A customer's token never carries a role, whatever its claims say.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class TokenCheck extends JWTCallerPrincipalFactory {
    private static final int LEEWAY_S = 30;
    private static final int REMEMBERED = 10_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);
    private static final JwtConsumer UNVERIFIED = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setDisableRequireSignature()
            .setSkipSignatureVerification()
            .build();

    private final IdentityConfig config;
    private final IssuerKeys keys;
    // A signature costs more than all else in a small request, and a client sends the same token again and again.
    private final Cache<String, Verified> verified = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    TokenCheck(IdentityConfig config, IssuerKeys keys) {
        this.config = config;
        this.keys = keys;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo unused) throws ParseException {
        Verified known = verified.getIfPresent(token);
        if (known != null && known.holds(keys.changes())) {
            return known.principal();
        }
        long changes = keys.changes();
        JWTCallerPrincipal principal = check(token);
        verified.put(token, new Verified(principal, changes));
        return principal;
    }

    private JWTCallerPrincipal check(String token) throws ParseException {
        try {
            String issuer = UNVERIFIED.processToClaims(token).getIssuer();
            boolean customer = config.customers().issuer().equals(issuer);
            if (!customer && !config.agents().issuer().equals(issuer)) {
                throw new ParseException("The token's issuer is not one of ours");
            }
            JwtClaims claims = verify(token, customer ? config.customers() : config.agents());
            claims.setStringListClaim("groups", customer ? List.of(Roles.CUSTOMER) : agentRoles(claims));
            claims.setStringClaim(Claims.raw_token.name(), token);
            return new Principal(claims);
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new ParseException("The token is not valid", e);
        }
    }

    private JwtClaims verify(String token, IdentityConfig.Issuer issuer)
            throws ParseException, InvalidJwtException, MalformedClaimException {
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.of(issuer)))
                .setExpectedIssuer(true, issuer.issuer())
                .setExpectedAudience(true, issuer.audience())
                .setRequireSubject()
                .setRequireJwtId()
                .setIssuedAtRestrictions(
                        LEEWAY_S, Math.toIntExact(issuer.longestLifetime().toSeconds()) + LEEWAY_S)
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(LEEWAY_S)
                .build();
        try {
            JwtClaims claims = consumer.processToClaims(token);
            long lifetime =
                    claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue();
            if (lifetime > issuer.longestLifetime().toSeconds()) {
                throw new ParseException("The token lives too long");
            }
            return claims;
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof UnresolvableKeyException) {
                keys.refetch(issuer);
            }
            throw e;
        }
    }

    /** Knows the standard claims by name; the library finds out by an exception for each that is not one. */
    private static final class Principal extends DefaultJWTCallerPrincipal {
        private static final Map<String, Claims> STANDARD =
                Arrays.stream(Claims.values()).collect(Collectors.toUnmodifiableMap(Claims::name, claim -> claim));

        Principal(JwtClaims claims) {
            super("JWT", claims);
        }

        @Override
        protected Claims getClaimType(String claim) {
            return STANDARD.getOrDefault(claim, Claims.UNKNOWN);
        }
    }

    /** A token that was found good, with the keys of that time. */
    private record Verified(JWTCallerPrincipal principal, long keyChanges) {
        boolean holds(long keyChangesNow) {
            return keyChanges == keyChangesNow
                    && principal.getExpirationTime() + LEEWAY_S > System.currentTimeMillis() / 1000;
        }
    }

    private static List<String> agentRoles(JwtClaims claims) throws MalformedClaimException {
        List<String> claimed = claims.hasClaim("roles") ? claims.getStringListClaimValue("roles") : List.of();
        List<String> roles = new ArrayList<>(2);
        if (claimed.contains(Roles.AGENT) || claimed.contains(Roles.SUPERVISOR)) {
            roles.add(Roles.AGENT);
        }
        if (claimed.contains(Roles.SUPERVISOR)) {
            roles.add(Roles.SUPERVISOR);
        }
        return roles;
    }
}
