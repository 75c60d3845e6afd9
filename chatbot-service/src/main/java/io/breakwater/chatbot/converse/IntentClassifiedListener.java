package io.breakwater.chatbot.converse;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Answers every message that triage leaves to the bot. Sees each at least once, answers it once. */
@ApplicationScoped
class IntentClassifiedListener {
    private final Inbox inbox;
    private final Conversing conversing;

    IntentClassifiedListener(Inbox inbox, Conversing conversing) {
        this.inbox = inbox;
        this.conversing = conversing;
    }

    @Incoming("intent-classified")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.INTENT_CLASSIFIED, conversing::prepare, conversing::keep);
    }
}
