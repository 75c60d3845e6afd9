package io.breakwater.chatbot.subscribe;

import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of every change of every account; most of them nobody has asked about. */
@ApplicationScoped
class AccountChangedListener {
    private final Inbox inbox;
    private final Telling telling;

    AccountChangedListener(Inbox inbox, Telling telling) {
        this.inbox = inbox;
        this.telling = telling;
    }

    @Incoming("account-changed")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.ACCOUNT_CHANGED, telling::tell);
    }
}
