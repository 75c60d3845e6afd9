package io.breakwater.events;

import java.time.Instant;
import java.util.UUID;

/** A disturbance that many customers report was suspected, confirmed, updated or resolved. */
public record IncidentChanged(
        UUID eventId, IncidentId incidentId, Instant occurredAt, IncidentState state, Intent intent, String summary)
        implements Event {
    public IncidentChanged {
        Texts.required("event_id", eventId);
        Texts.required("incident_id", incidentId);
        Texts.required("occurred_at", occurredAt);
        Texts.required("state", state);
        Texts.required("intent", intent);
        summary = summary == null ? "" : summary;
    }

    @Override
    public String key() {
        return incidentId.value();
    }
}
