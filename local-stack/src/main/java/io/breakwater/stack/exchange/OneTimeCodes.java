package io.breakwater.stack.exchange;

import io.breakwater.stack.http.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The demo's way to its customers: a code is printed, and the last few of each customer are remembered. */
final class OneTimeCodes {
    static final String LAST = "/exchange/v1/demo/customers/{id}/one-time-codes";

    private static final Logger LOG = LoggerFactory.getLogger(OneTimeCodes.class);
    private static final int MOST = 5;

    private final Map<String, Deque<Sent>> byCustomer = new HashMap<>();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    /** What a caller wants to be sent. */
    record Wish(@Nullable String code, @Nullable String language) {}

    /** A code that a customer has received. */
    record Sent(String code, String language, Instant sentAt) {}

    /** @param sentTo the address as far as it may be shown */
    record Receipt(String sentTo) {}

    /** @throws Refusal 400 when the code has not six digits, or the language is missing */
    synchronized Receipt send(Customer customer, Wish wish) {
        if (wish.code() == null || !wish.code().matches("\\d{6}")) {
            throw new Refusal(400, "invalid_body", "The field 'code' must have six digits.");
        }
        if (wish.language() == null || wish.language().isBlank()) {
            throw new Refusal(400, "invalid_body", "The field 'language' is missing.");
        }
        LOG.info("One-time code for {}: {}", customer.id(), wish.code());
        Deque<Sent> sent = byCustomer.computeIfAbsent(customer.id(), id -> new ArrayDeque<>());
        sent.addFirst(new Sent(wish.code(), wish.language(), clock.instant()));
        if (sent.size() > MOST) {
            sent.removeLast();
        }
        return new Receipt(masked(customer.email()));
    }

    /** The newest first. */
    synchronized List<Sent> last(Customer customer) {
        return List.copyOf(byCustomer.getOrDefault(customer.id(), new ArrayDeque<>()));
    }

    private static String masked(String email) {
        return email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }
}
