package io.breakwater.gateway.stream;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** A new assignment starts at the end of the topic, so what came in between is looked up. */
@ApplicationScoped
@Identifier("streams")
class MissedItems implements KafkaConsumerRebalanceListener {
    private final ConversationFeed feed;

    MissedItems(ConversationFeed feed) {
        this.feed = feed;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        feed.lookUpAll();
    }
}
