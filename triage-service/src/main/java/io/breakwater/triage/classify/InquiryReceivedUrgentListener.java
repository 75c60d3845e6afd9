package io.breakwater.triage.classify;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Triages what the gateway suspects to be fraud, beside and not behind the crowd. Sees each event at least once, acts on
 * it once.
 */
@ApplicationScoped
class InquiryReceivedUrgentListener {
    private final Inbox inbox;
    private final InquiryTriage triage;

    InquiryReceivedUrgentListener(Inbox inbox, InquiryTriage triage) {
        this.inbox = inbox;
        this.triage = triage;
    }

    @Incoming("inquiry-received-urgent")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.INQUIRY_RECEIVED_URGENT, triage::readSuspected, triage::decide);
    }
}
