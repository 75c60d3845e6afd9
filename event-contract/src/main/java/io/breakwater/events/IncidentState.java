package io.breakwater.events;

/** How far an incident is known. */
public record IncidentState(String value) implements TextValue {
    public static final IncidentState SUSPECTED = new IncidentState("suspected");
    public static final IncidentState CONFIRMED = new IncidentState("confirmed");
    public static final IncidentState UPDATED = new IncidentState("updated");
    public static final IncidentState RESOLVED = new IncidentState("resolved");

    public IncidentState {
        Texts.word("IncidentState", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
