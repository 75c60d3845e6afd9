package io.breakwater.chatbot.upload;

import io.breakwater.chatbot.domain.DocumentType;
import io.breakwater.chatbot.domain.Item;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import java.time.Instant;
import java.util.Map;

/**
 * The fact that a customer has sent a file on to the exchange. All that is left of it here.
 *
 * @param id the same for the same conversation and idempotency key
 * @param name as the customer calls the file, without what is no text
 * @param sha256 of the file, in hexadecimal digits
 * @param scan {@code clean}, or {@code none} where nobody has looked
 * @param state what the exchange does with it: {@code in_review}
 */
public record Attachment(
        String id,
        ConversationId conversation,
        ContactId contact,
        DocumentType purpose,
        FileType type,
        String name,
        int size,
        String sha256,
        String scan,
        String state,
        Instant sentAt) {
    /** What the flow that asked for it is told. */
    public Item asItem() {
        return new Item(Map.of(Item.ID, id, "kind", purpose.word(), "state", state));
    }

    /** Whether the other one is the same file for the same purpose. */
    boolean isSameAs(DocumentType otherPurpose, String otherSha256) {
        return purpose == otherPurpose && sha256.equals(otherSha256);
    }
}
