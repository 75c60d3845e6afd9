package io.breakwater.stack.issuer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody that one can be in the local stack.
 *
 * @param id the token's {@code sub}
 * @param role {@code customer}, {@code agent} or {@code supervisor}
 * @param verificationLevel of customers only
 * @param segment of customers only; {@code null} when the exchange puts nobody into segments
 * @param skills of agents only: languages and lanes
 * @param description what there is to see as this person
 */
public record DemoUser(
        String id,
        String name,
        String role,
        String locale,
        @Nullable String verificationLevel,
        @Nullable String segment,
        List<String> skills,
        String description) {
    static final String CUSTOMER = "customer";
    static final String AGENT = "agent";
    static final String SUPERVISOR = "supervisor";

    public DemoUser {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        if (!List.of(CUSTOMER, AGENT, SUPERVISOR).contains(role)) {
            throw new IllegalArgumentException("Demo user " + id + " has the unknown role " + role);
        }
        if (role.equals(CUSTOMER) && verificationLevel == null) {
            throw new IllegalArgumentException("Demo customer " + id + " has no verification_level");
        }
        skills = skills == null ? List.of() : List.copyOf(skills);
        description = description == null ? "" : description;
    }

    public static DemoUser customer(
            String id,
            String name,
            String locale,
            String verificationLevel,
            @Nullable String segment,
            String description) {
        return new DemoUser(id, name, CUSTOMER, locale, verificationLevel, segment, List.of(), description);
    }

    boolean isCustomer() {
        return role.equals(CUSTOMER);
    }

    /** What the token grants: a supervisor can do all that an agent can. */
    List<String> roles() {
        return role.equals(SUPERVISOR) ? List.of(AGENT, SUPERVISOR) : List.of(role);
    }
}
