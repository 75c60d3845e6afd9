package io.breakwater.chatbot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A chatbot that looks every second for subscriptions whose time is over. */
public class ForgettingSoon implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("chatbot.subscription.look", "PT1S");
    }

    @Override
    public void stop() {
        // There is nothing to end.
    }
}
