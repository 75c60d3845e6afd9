package io.breakwater.events;

import java.util.UUID;

/** One entry of a transcript. Travels as a bare string: {@code msg_} and the 32 hex digits of a UUID. */
public record MessageId(String value) implements TextValue {
    public static final String PREFIX = "msg_";

    public MessageId {
        Texts.id("MessageId", PREFIX, value);
    }

    /**
     * The id of a customer's message. The same three parts always give the same id, so that a retry of a request, on
     * any gateway and at any later time, collapses in every inbox.
     */
    public static MessageId ofCustomer(ContactId contact, ConversationId conversation, String clientMessageId) {
        return of(NameBasedUuid.of("customer-message", contact.value(), conversation.value(), clientMessageId));
    }

    /** The id that carries this UUID. */
    public static MessageId of(UUID uuid) {
        return new MessageId(PREFIX + uuid.toString().replace("-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
