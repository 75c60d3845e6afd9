package io.breakwater.ticket.analytics;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A ticket-service that knows what tokens cost. */
public class Priced implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("ticket.analytics.token-price", "0.5");
    }

    @Override
    public void stop() {
        // There is nothing to end.
    }
}
