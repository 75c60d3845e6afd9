package io.breakwater.chatbot.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** Things of an account, as tests need them. */
final class Things {
    private Things() {}

    /** @param fields names and values in turn */
    static Item thing(String... fields) {
        return with(new Item(Map.of()), fields);
    }

    /** The same thing with other values for these fields; an empty value takes the field away. */
    static Item with(Item thing, String... fields) {
        Map<String, String> all = new LinkedHashMap<>(thing.fields());
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        all.values().removeIf(String::isEmpty);
        return new Item(all);
    }
}
