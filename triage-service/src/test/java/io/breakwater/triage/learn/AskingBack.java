package io.breakwater.triage.learn;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Triage that asks back whatever is not certain, and forgets every second what is over. */
public class AskingBack implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("triage.routing.clarify-below", "1", "triage.learning.look", "PT1S");
    }

    @Override
    public void stop() {
        // There is nothing to end.
    }
}
