package io.breakwater.events;

/** Where a case stands. */
public record CaseState(String value) implements TextValue {
    public static final CaseState QUEUED = new CaseState("queued");
    public static final CaseState ASSIGNED = new CaseState("assigned");
    public static final CaseState RESOLVED = new CaseState("resolved");

    public CaseState {
        Texts.word("CaseState", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
