package io.breakwater.escalation.enqueue;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Queues every request for a person. Sees each at least once, acts on it once. */
@ApplicationScoped
class EscalationRequestedListener {
    private final Inbox inbox;
    private final Enqueueing enqueueing;

    EscalationRequestedListener(Inbox inbox, Enqueueing enqueueing) {
        this.inbox = inbox;
        this.enqueueing = enqueueing;
    }

    @Incoming("escalation-requested")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.ESCALATION_REQUESTED, enqueueing::enqueue)
                .invoke(enqueueing::committed);
    }
}
