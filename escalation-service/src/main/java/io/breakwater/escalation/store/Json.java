package io.breakwater.escalation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.breakwater.kit.event.EventCodec;

/** JSON between the database and us. */
final class Json {
    private Json() {}

    static String write(Object value) {
        try {
            return EventCodec.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return EventCodec.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            // No cause: Jackson's message may quote the customer.
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read at "
                    + (e.getLocation() == null ? "?" : e.getLocation().offsetDescription()));
        }
    }
}
