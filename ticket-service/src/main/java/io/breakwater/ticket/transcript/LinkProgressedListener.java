package io.breakwater.ticket.transcript;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Records how far deep links have come. Sees each event at least once, acts on it once. */
@ApplicationScoped
class LinkProgressedListener {
    private final Inbox inbox;
    private final Transcript transcript;

    LinkProgressedListener(Inbox inbox, Transcript transcript) {
        this.inbox = inbox;
        this.transcript = transcript;
    }

    @Incoming("link-progressed")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.LINK_PROGRESSED, transcript::linkProgress);
    }
}
