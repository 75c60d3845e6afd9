package io.breakwater.triage.classify;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Triages every message. Sees each event at least once, acts on it once. */
@ApplicationScoped
class InquiryReceivedListener {
    private final Inbox inbox;
    private final InquiryTriage triage;

    InquiryReceivedListener(Inbox inbox, InquiryTriage triage) {
        this.inbox = inbox;
        this.triage = triage;
    }

    @Incoming("inquiry-received")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.INQUIRY_RECEIVED, triage::read, triage::decide);
    }
}
