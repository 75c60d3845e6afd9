package io.breakwater.events;

/** A conversation's stay with people, from the request for a person to its resolution. Travels as a bare string: {@code case_…}. */
public record CaseId(String value) implements TextValue {
    public static final String PREFIX = "case_";

    public CaseId {
        Texts.id("CaseId", PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
