package io.breakwater.ticket.transcript;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Records messages that came in as urgent; their tickets are urgent from the first moment. Sees each event at least once, acts on it once. */
@ApplicationScoped
class InquiryReceivedUrgentListener {
    private final Inbox inbox;
    private final Transcript transcript;

    InquiryReceivedUrgentListener(Inbox inbox, Transcript transcript) {
        this.inbox = inbox;
        this.transcript = transcript;
    }

    @Incoming("inquiry-received-urgent")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.INQUIRY_RECEIVED_URGENT, transcript::urgentInquiries);
    }
}
