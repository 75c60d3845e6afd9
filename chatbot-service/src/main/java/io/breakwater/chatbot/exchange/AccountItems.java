package io.breakwater.chatbot.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.breakwater.chatbot.domain.Item;
import io.breakwater.chatbot.domain.Operation;
import io.breakwater.kit.event.EventCodec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes from the exchange's answers what an {@link Operation} names, and nothing else: a field such as the reason of a
 * review never gets past this class.
 */
final class AccountItems {
    private AccountItems() {}

    /** The newest first. */
    static List<Item> of(Operation operation, String json) throws JsonProcessingException {
        JsonNode root = EventCodec.mapper().readTree(json);
        JsonNode data = root.path("data").isMissingNode() ? root : root.path("data");
        List<Item> items = new ArrayList<>();
        if (operation == Operation.CUSTOMER) {
            items.add(new Item(customer(data)));
        } else if (operation.givesList()) {
            data.forEach(node -> items.add(new Item(fields(operation, node))));
            items.sort(Comparator.comparing(AccountItems::time).reversed());
        } else {
            items.add(new Item(fields(operation, data)));
        }
        items.removeIf(item -> item.id().isEmpty());
        return items;
    }

    private static String time(Item item) {
        Map<String, String> fields = item.fields();
        return fields.getOrDefault("created_at", fields.getOrDefault("booked_at", ""));
    }

    private static Map<String, String> fields(Operation operation, JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        operation.fields().forEach(name -> put(fields, name, node.path(name)));
        return fields;
    }

    private static Map<String, String> customer(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "id", node.path("id"));
        put(fields, "name", node.path("name"));
        put(fields, "kyc_state", node.path("kyc").path("state"));
        List<String> missing = new ArrayList<>();
        node.path("kyc").path("missing").forEach(one -> missing.add(one.asText()));
        if (!missing.isEmpty()) {
            fields.put("kyc_missing", String.join(", ", missing));
        }
        JsonNode limit = node.path("limits").path("daily_withdrawal");
        put(fields, "limit_amount", limit.path("amount"));
        put(fields, "limit_currency", limit.path("currency"));
        put(fields, "limit_used", limit.path("used"));
        left(fields);
        return fields;
    }

    private static void left(Map<String, String> fields) {
        try {
            BigDecimal amount = new BigDecimal(fields.getOrDefault("limit_amount", ""));
            BigDecimal used = new BigDecimal(fields.getOrDefault("limit_used", ""));
            fields.put("limit_left", amount.subtract(used).max(BigDecimal.ZERO).toPlainString());
        } catch (NumberFormatException e) {
            // What is left is then not known, and nothing is said of it.
            fields.remove("limit_left");
        }
    }

    private static void put(Map<String, String> fields, String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
            fields.put(name, value.asText());
        }
    }
}
