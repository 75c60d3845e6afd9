package io.breakwater.kit;

import io.breakwater.events.Author;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.MessageId;
import io.breakwater.events.NameBasedUuid;
import io.breakwater.events.ReplyIssued;
import io.breakwater.events.Topics;
import io.breakwater.kit.inbox.Inbox;
import io.breakwater.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A service in one class: every inquiry becomes a line in the ledger and a reply. A "poison" inquiry is a defect. */
@ApplicationScoped
class EchoListener {
    static final String POISON = "poison";

    private final Inbox inbox;
    private final Outbox outbox;
    private final Ledger ledger;

    EchoListener(Inbox inbox, Outbox outbox, Ledger ledger) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.ledger = ledger;
    }

    @Incoming("inquiry-received")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return inbox.onceEach(records, Topics.INQUIRY_RECEIVED, this::echo);
    }

    private Uni<Void> echo(List<InquiryReceived> inquiries) {
        return ledger.add(
                        inquiries.stream().map(i -> i.messageId().value()).toList(),
                        inquiries.stream().map(InquiryReceived::key).toList(),
                        inquiries.stream().map(InquiryReceived::text).toList())
                .chain(() -> outbox.publishAll(
                        Topics.REPLY_ISSUED,
                        inquiries.stream().map(EchoListener::reply).toList()));
    }

    private static ReplyIssued reply(InquiryReceived inquiry) {
        if (inquiry.text().equals(POISON)) {
            throw new IllegalStateException("a defect that no retry cures");
        }
        var id = NameBasedUuid.of("echo", inquiry.messageId().value());
        return new ReplyIssued(
                id,
                inquiry.conversationId(),
                inquiry.contactId(),
                inquiry.occurredAt(),
                MessageId.of(id),
                inquiry.messageId(),
                Author.BOT,
                "en",
                inquiry.text(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of());
    }
}
