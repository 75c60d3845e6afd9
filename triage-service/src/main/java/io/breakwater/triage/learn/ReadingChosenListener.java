package io.breakwater.triage.learn;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Proposes an example for each reading that a customer chose. Sees each choice at least once, acts on it once. */
@ApplicationScoped
class ReadingChosenListener {
    private final Inbox inbox;
    private final CustomersChoices choices;

    ReadingChosenListener(Inbox inbox, CustomersChoices choices) {
        this.inbox = inbox;
        this.choices = choices;
    }

    @Incoming("reading-chosen")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.READING_CHOSEN, choices::propose);
    }
}
