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
import java.util.Set;
import java.util.function.Function;

/** Reads {@code demo-exchange.yaml}, in which times are spans, so that the demo is always of today. */
final class DemoFile {
    private static final String NAME = "/demo-exchange.yaml";
    private static final List<String> HOLDINGS =
            List.of("cards", "withdrawals", "deposits", "payments", "card_payments", "topups", "staking", "requests");
    private static final Set<String> BOOKED = Set.of("payments", "card_payments");

    private final Instant now;

    private DemoFile(Instant now) {
        this.now = now;
    }

    /** @param now the moment that spans count from */
    static List<Customer> customers(Instant now) {
        try (InputStream file = Objects.requireNonNull(DemoFile.class.getResourceAsStream(NAME), NAME)) {
            JsonNode customers = new YAMLMapper().readTree(file).path("customers");
            customers.forEach(customer -> new DemoFile(now).date((ObjectNode) customer));
            return List.of(Json.value(customers, Customer[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read", e);
        }
    }

    private void date(ObjectNode customer) {
        ObjectNode account = (ObjectNode) customer.path("account");
        swap(account, "member_for", "member_since", now::minus);
        swap(account, "locked_for", "locked_until", now::plus);
        ObjectNode holdings = customer.putObject("holdings");
        for (String list : HOLDINGS) {
            JsonNode things = customer.remove(list);
            if (things != null) {
                things.forEach(thing -> date((ObjectNode) thing, BOOKED.contains(list) ? "booked_at" : "created_at"));
                holdings.set(list, things);
            }
        }
    }

    private void date(ObjectNode thing, String began) {
        swap(thing, "age", began, now::minus);
        swap(thing, "updated_age", "updated_at", now::minus);
        swap(thing, "payout_in", "next_payout_at", now::plus);
        swap(thing, "unlocks_in", "unlocks_at", now::plus);
    }

    private static void swap(ObjectNode fields, String span, String time, Function<Duration, Instant> at) {
        JsonNode written = fields.remove(span);
        if (written != null) {
            fields.put(time, at.apply(Duration.parse(written.asText())).toString());
        }
    }
}
