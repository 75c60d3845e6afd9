package io.breakwater.kit;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.MessageId;
import io.breakwater.events.VerificationLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Inquiries for tests. */
final class Inquiries {
    private Inquiries() {}

    static String newKey() {
        return "conv_" + UUID.randomUUID();
    }

    static InquiryReceived anInquiry(String key, String text) {
        UUID id = UUID.randomUUID();
        return new InquiryReceived(
                id,
                new ConversationId(key),
                new ContactId("anna"),
                Instant.now(),
                MessageId.of(id),
                Channel.WEB,
                "en",
                VerificationLevel.VERIFIED,
                null,
                text,
                List.of(),
                Map.of(),
                null);
    }
}
