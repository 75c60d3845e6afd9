package io.breakwater.events;

/**
 * A thing named in a message.
 *
 * @param type for example {@code asset}, {@code amount}, {@code transaction_hash}
 * @param text as the customer wrote it
 * @param value as the services understand it
 */
public record Entity(String type, String text, String value) {
    public Entity {
        Texts.word("entity type", type);
        Texts.required("entity text", text);
        value = value == null ? text : value;
    }
}
