package io.breakwater.gateway.inquiry;

import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.MessageId;
import io.breakwater.events.Topics;
import io.breakwater.gateway.redact.Redacted;
import io.breakwater.gateway.redact.Redactor;
import io.breakwater.gateway.seal.SealedConversation;
import io.breakwater.gateway.urgent.FraudSuspicion;
import io.breakwater.kit.identity.Customer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Masks secrets, picks the lane and makes a message a fact. Everything that follows sees the masked text only. */
@ApplicationScoped
class InquiryIntake {
    private final Redactor redactor;
    private final FraudSuspicion suspicion;
    private final InquiryPublisher publisher;
    private final Clock clock;

    InquiryIntake(Redactor redactor, FraudSuspicion suspicion, InquiryPublisher publisher, Clock clock) {
        this.redactor = redactor;
        this.suspicion = suspicion;
        this.publisher = publisher;
        this.clock = clock;
    }

    Uni<MessageAccepted> accept(
            Customer customer, ConversationId conversation, SealedConversation sealed, MessageRequest request) {
        Redacted redacted = redactor.redact(request.text());
        MessageId id = MessageId.ofCustomer(customer.id(), conversation, request.clientMessageId());
        InquiryReceived inquiry = new InquiryReceived(
                uuid(id),
                conversation,
                customer.id(),
                clock.instant(),
                id,
                sealed.channel(),
                locale(customer, sealed),
                customer.verificationLevel(),
                customer.segment(),
                redacted.text(),
                List.copyOf(redacted.kinds()),
                masked(request.context()),
                request.answerLanguage());
        boolean urgent = suspicion.suspectsFraud(request.text());
        return publisher
                .publish(urgent ? Topics.INQUIRY_RECEIVED_URGENT : Topics.INQUIRY_RECEIVED, inquiry)
                .replaceWith(new MessageAccepted(id, "accepted", redacted.kinds()));
    }

    private Map<String, String> masked(@org.jspecify.annotations.Nullable Map<String, String> context) {
        return context == null
                ? Map.of()
                : context.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> redactor.redact(e.getValue())
                                .text()));
    }

    // The conversation was opened in a language; the token's full locale counts when it is of that language.
    private static String locale(Customer customer, SealedConversation sealed) {
        return customer.locale().startsWith(sealed.language()) ? customer.locale() : sealed.language();
    }

    private static UUID uuid(MessageId id) {
        String hex = id.value().substring(MessageId.PREFIX.length());
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }
}
