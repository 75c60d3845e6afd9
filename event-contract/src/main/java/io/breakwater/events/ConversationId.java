package io.breakwater.events;

/** A continuous exchange with one customer; the key of nearly every topic. Travels as a bare string: {@code conv_…}. */
public record ConversationId(String value) implements TextValue {
    public static final String PREFIX = "conv_";

    public ConversationId {
        Texts.id("ConversationId", PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
