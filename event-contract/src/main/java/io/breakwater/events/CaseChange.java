package io.breakwater.events;

/** What happened to a case. */
public record CaseChange(String value) implements TextValue {
    public static final CaseChange QUEUED = new CaseChange("queued");
    public static final CaseChange POSITION_CHANGED = new CaseChange("position_changed");
    public static final CaseChange RAISED = new CaseChange("raised");
    public static final CaseChange ASSIGNED = new CaseChange("assigned");
    public static final CaseChange RELEASED = new CaseChange("released");
    public static final CaseChange TRANSFERRED = new CaseChange("transferred");
    public static final CaseChange RESOLVED = new CaseChange("resolved");

    public CaseChange {
        Texts.word("CaseChange", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
