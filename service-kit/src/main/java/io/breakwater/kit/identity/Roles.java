package io.breakwater.kit.identity;

/** Names for {@code @RolesAllowed}. A supervisor is an agent too. */
public final class Roles {
    public static final String CUSTOMER = "customer";
    public static final String AGENT = "agent";
    public static final String SUPERVISOR = "supervisor";

    private Roles() {}
}
