package io.breakwater.chatbot.handover;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes conversations back when their case is resolved. */
@ApplicationScoped
class CaseChangedListener {
    private final Inbox inbox;
    private final TakingBack takingBack;

    CaseChangedListener(Inbox inbox, TakingBack takingBack) {
        this.inbox = inbox;
        this.takingBack = takingBack;
    }

    @Incoming("case-changed")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.CASE_CHANGED, takingBack::takeBack);
    }
}
