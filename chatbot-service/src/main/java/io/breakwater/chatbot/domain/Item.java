package io.breakwater.chatbot.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing of the customer's account as plain fields, for example a card's {@code id}, {@code last4} and {@code state}. */
public record Item(Map<String, String> fields) {
    public static final String ID = "id";

    public Item {
        fields = Map.copyOf(fields);
    }

    /** The field's value; null when the exchange did not tell. */
    public @Nullable String get(String field) {
        return fields.get(field);
    }

    /** The exchange's id of the thing, or an empty text for a thing without one. */
    public String id() {
        return fields.getOrDefault(ID, "");
    }
}
