package io.breakwater.gateway.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every gateway hears of every item and passes on what its own streams wait for. Nothing is stored. */
@ApplicationScoped
class ConversationChangedListener {
    private final ConversationFeed feed;

    ConversationChangedListener(ConversationFeed feed) {
        this.feed = feed;
    }

    @Incoming("conversation-changed")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        records.forEach(feed::arrived);
        return Uni.createFrom().voidItem();
    }
}
