package io.breakwater.stack.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.breakwater.stack.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Reads {@code demo-exchange.yaml}, in which times are ages, so that the demo is always of today. */
final class DemoFile {
    private static final String NAME = "/demo-exchange.yaml";

    private DemoFile() {}

    /** @param now the moment that ages count back from */
    static List<Customer> customers(Instant now) {
        try (InputStream file = Objects.requireNonNull(DemoFile.class.getResourceAsStream(NAME), NAME)) {
            JsonNode customers = new YAMLMapper().readTree(file).path("customers");
            for (JsonNode customer : customers) {
                customer.path("withdrawals").forEach(transfer -> date(transfer, now));
                customer.path("deposits").forEach(transfer -> date(transfer, now));
                customer.path("payments").forEach(payment -> swap(payment, "age", "booked_at", now));
            }
            return List.of(Json.value(customers, Customer[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read", e);
        }
    }

    private static void date(JsonNode transfer, Instant now) {
        swap(transfer, "age", "created_at", now);
        swap(transfer, "updated_age", "updated_at", now);
    }

    private static void swap(JsonNode item, String age, String time, Instant now) {
        ObjectNode fields = (ObjectNode) item;
        Duration past = Duration.parse(fields.remove(age).asText());
        fields.put(time, now.minus(past).toString());
    }
}
