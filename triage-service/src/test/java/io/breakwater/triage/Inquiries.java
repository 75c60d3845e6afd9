package io.breakwater.triage;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.MessageId;
import io.breakwater.events.SecretKind;
import io.breakwater.events.VerificationLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Vocabulary of the tests: inquiries as the gateway publishes them. */
final class Inquiries {
    static final Instant RECEIVED = Instant.parse("2026-11-22T14:03:07.250Z");

    private Inquiries() {}

    static ConversationId aConversation() {
        return new ConversationId("conv_" + UUID.randomUUID());
    }

    static InquiryReceived anInquiry(ConversationId conversation, String text, SecretKind... secrets) {
        UUID id = UUID.randomUUID();
        return new InquiryReceived(
                id,
                conversation,
                new ContactId("anna"),
                RECEIVED,
                MessageId.of(id),
                Channel.APP,
                "en",
                VerificationLevel.VERIFIED,
                "vip",
                text,
                List.of(secrets),
                Map.of(),
                null);
    }

    /** The same from a customer who chose the language of the answers. */
    static InquiryReceived answeredIn(String language, InquiryReceived inquiry) {
        return new InquiryReceived(
                inquiry.eventId(),
                inquiry.conversationId(),
                inquiry.contactId(),
                inquiry.occurredAt(),
                inquiry.messageId(),
                inquiry.channel(),
                inquiry.locale(),
                inquiry.verificationLevel(),
                inquiry.segment(),
                inquiry.text(),
                inquiry.secrets(),
                inquiry.context(),
                language);
    }
}
