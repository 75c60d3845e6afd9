package io.breakwater.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Something in a customer's account changed; written by the exchange, keyed by the contact.
 *
 * @param subject {@code withdrawal}, {@code deposit}, {@code card}, {@code request} or {@code kyc}
 * @param subjectId the exchange's id of the thing, for example {@code W-41}
 * @param state the state it has now
 */
public record AccountChanged(
        UUID eventId, ContactId contactId, Instant occurredAt, String subject, String subjectId, String state)
        implements Event {
    public AccountChanged {
        Texts.required("event_id", eventId);
        Texts.required("contact_id", contactId);
        Texts.required("occurred_at", occurredAt);
        Texts.word("subject", subject);
        Texts.word("subject_id", subjectId);
        Texts.word("state", state);
    }

    @Override
    public String key() {
        return contactId.value();
    }
}
