package io.breakwater.gateway.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every gateway hears of every case and wakes the agents that it serves. Nothing is stored. */
@ApplicationScoped
class CaseChangedListener {
    private final AgentFeed feed;

    CaseChangedListener(AgentFeed feed) {
        this.feed = feed;
    }

    @Incoming("case-changed")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        records.forEach(feed::arrived);
        return Uni.createFrom().voidItem();
    }
}
