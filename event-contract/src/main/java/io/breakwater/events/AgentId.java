package io.breakwater.events;

/** A human support worker. Travels as a bare string: {@code agt_…}. */
public record AgentId(String value) implements TextValue {
    public static final String PREFIX = "agt_";

    public AgentId {
        Texts.id("AgentId", PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
