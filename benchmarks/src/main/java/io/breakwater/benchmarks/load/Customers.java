package io.breakwater.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;

/** The demo customers of the issuer, taken in turn. Their tokens are changed long before they end. */
final class Customers {
    private static final long FRESH_EVERY_MS = 5 * 60_000L;

    private final Http issuer;
    private final List<Customer> all = new ArrayList<>();
    private int turn;

    private Customers(Http issuer) {
        this.issuer = issuer;
    }

    /** One who needs no token, for a server that knows no identity. */
    static Customers nobody(Http server) {
        Customers customers = new Customers(server);
        customers.all.add(new Customer("nobody", "en"));
        return customers;
    }

    /** Everybody that the issuer knows, with a token each. */
    static Future<Customers> of(Vertx vertx, Http issuer) {
        Customers customers = new Customers(issuer);
        return issuer.get("/demo-users").compose(customers::admit).map(done -> {
            vertx.setPeriodic(FRESH_EVERY_MS, id -> customers.refresh());
            return customers;
        });
    }

    Customer next() {
        return all.get(turn++ % all.size());
    }

    int count() {
        return all.size();
    }

    private Future<Void> admit(JsonNode users) {
        for (JsonNode user : users.path("data")) {
            if (user.path("role").asText().equals("customer")) {
                String locale = user.path("locale").asText("en");
                all.add(new Customer(user.path("id").asText(), locale.substring(0, Math.min(2, locale.length()))));
            }
        }
        if (all.isEmpty()) {
            return Future.failedFuture(new IllegalStateException("The issuer knows no demo customers"));
        }
        return refresh();
    }

    private Future<Void> refresh() {
        return Future.all(all.stream().map(this::refresh).toList()).mapEmpty();
    }

    private Future<Void> refresh(Customer customer) {
        return issuer.post("/token", "", JsonNodeFactory.instance.objectNode().put("user", customer.id()))
                .map(grant -> {
                    customer.token(grant.path("token").asText());
                    return null;
                });
    }
}
