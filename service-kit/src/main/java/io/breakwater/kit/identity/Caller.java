package io.breakwater.kit.identity;

import io.breakwater.events.AgentId;
import io.breakwater.events.ContactId;
import io.breakwater.events.VerificationLevel;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sent the request that is being answered. Ask in the resource method, where the role was checked. */
@ApplicationScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The customer. Only for requests of the role customer. */
    public Customer customer() {
        JsonWebToken token = jwt();
        try {
            String level = token.getClaim("verification_level");
            String locale = token.getClaim("locale");
            return new Customer(
                    new ContactId(token.getSubject()),
                    level == null ? VerificationLevel.NONE : new VerificationLevel(level),
                    locale == null ? "en" : locale,
                    token.getClaim("segment"));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new UnauthorizedException("The token's claims do not fit a customer", e);
        }
    }

    /** The agent. Only for requests of the role agent or supervisor. */
    public Agent agent() {
        JsonWebToken token = jwt();
        try {
            String name = token.getClaim("name");
            return new Agent(
                    new AgentId(token.getSubject()),
                    name == null ? token.getSubject() : name,
                    strings(token.getClaim("skills")),
                    identity.hasRole(Roles.SUPERVISOR));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new UnauthorizedException("The token's claims do not fit an agent", e);
        }
    }

    public boolean isCustomer() {
        return identity.hasRole(Roles.CUSTOMER);
    }

    public boolean isAgent() {
        return identity.hasRole(Roles.AGENT);
    }

    public boolean isSupervisor() {
        return identity.hasRole(Roles.SUPERVISOR);
    }

    /** The token as it came, to pass it on to a service behind. Never log it. */
    public String token() {
        return jwt().getRawToken();
    }

    /** When the token ends. */
    public Instant tokenExpiry() {
        return Instant.ofEpochSecond(jwt().getExpirationTime());
    }

    private JsonWebToken jwt() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new UnauthorizedException("No token");
    }

    private static Set<String> strings(@Nullable Object claim) {
        return claim instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(v -> ((JsonString) v).getString())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
