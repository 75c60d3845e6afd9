package io.breakwater.events;

/** A disturbance that many customers report. Travels as a bare string: {@code inc_…}. */
public record IncidentId(String value) implements TextValue {
    public static final String PREFIX = "inc_";

    public IncidentId {
        Texts.id("IncidentId", PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
