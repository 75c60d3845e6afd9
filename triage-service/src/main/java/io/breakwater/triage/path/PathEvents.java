package io.breakwater.triage.path;

import io.breakwater.events.EscalationRequested;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.kit.identity.Customer;
import io.breakwater.triage.domain.path.PathDossier;
import io.breakwater.triage.domain.path.PathLibrary;
import io.breakwater.triage.domain.path.PersonNeeded;
import io.breakwater.triage.store.PathSession;
import jakarta.inject.Singleton;

/** Asks for a person, with everything that was already said. The same session always gives an event with the same id. */
@Singleton
class PathEvents {
    private static final String REQUESTED_BY = "triage";

    private final PathLibrary library;

    PathEvents(PathLibrary library) {
        this.library = library;
    }

    EscalationRequested escalation(PathSession session, PersonNeeded person, Customer customer) {
        return new EscalationRequested(
                NameBasedUuid.of(REQUESTED_BY, "path-escalation", session.id()),
                session.conversationId(),
                session.contactId(),
                session.changedAt(),
                REQUESTED_BY,
                person.reason(),
                person.lane(),
                person.urgency(),
                session.channel(),
                customer.segment(),
                person.skills(),
                PathDossier.of(library, session.walk(), customer.verificationLevel()));
    }
}
