package io.breakwater.events;

/**
 * A fact about the customer's request that nobody needs to ask again.
 *
 * @param source {@code said}, {@code system} or {@code inferred}
 * @param verified whether the exchange's own data confirms it
 */
public record Slot(String name, String value, String source, boolean verified) {
    public Slot {
        Texts.word("slot name", name);
        Texts.required("slot value", value);
        source = source == null ? "said" : source;
    }
}
