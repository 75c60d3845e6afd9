package io.breakwater.chatbot.handover;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Falls silent when anybody asks for a person, and tells that person what the bot knows. */
@ApplicationScoped
class EscalationRequestedListener {
    private final Inbox inbox;
    private final SteppingAside steppingAside;

    EscalationRequestedListener(Inbox inbox, SteppingAside steppingAside) {
        this.inbox = inbox;
        this.steppingAside = steppingAside;
    }

    @Incoming("escalation-requested")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.ESCALATION_REQUESTED, steppingAside::stepAside);
    }

    @Incoming("escalation-requested-urgent")
    Uni<Void> onUrgent(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.ESCALATION_REQUESTED_URGENT, steppingAside::stepAside);
    }
}
