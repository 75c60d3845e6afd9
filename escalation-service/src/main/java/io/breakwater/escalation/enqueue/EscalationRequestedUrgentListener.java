package io.breakwater.escalation.enqueue;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Queues requests of the urgent lane. A consumer of its own: no crowd on the other topic is ever before them. Sees each at least once, acts on it once. */
@ApplicationScoped
class EscalationRequestedUrgentListener {
    private final Inbox inbox;
    private final Enqueueing enqueueing;

    EscalationRequestedUrgentListener(Inbox inbox, Enqueueing enqueueing) {
        this.inbox = inbox;
        this.enqueueing = enqueueing;
    }

    @Incoming("escalation-requested-urgent")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.ESCALATION_REQUESTED_URGENT, enqueueing::enqueue)
                .invoke(enqueueing::committed);
    }
}
